using System.Globalization;
using System.Text.Json.Nodes;
using Etiquette.Core.Coaching;

namespace Etiquette.Adapters.Teams;

/// <summary>A drafted note: each version in a box, and what it rests on to unfold.</summary>
internal sealed class DraftCard(CardPage page, NoteDraft note)
{
    public IEnumerable<JsonNode> Body()
    {
        yield return CardPage.Line(page.Headline(note.Headline));
        foreach (var version in note.Versions.Take(page.Room.Items))
        {
            yield return Box(version);
        }

        if (note.Advice.Count > 0)
        {
            yield return CardPage.Label("Before you send it");
            foreach (var line in page.Bullets(note.Advice))
            {
                yield return line;
            }
        }

        if (Claims() is { Count: > 0 } claims)
        {
            var rests = page.NewId("rests");
            yield return CardPage.Actions([CardPage.Unfold("What it rests on", rests)]);
            yield return CardPage.Box([.. page.Bullets(claims)], hiddenAs: rests);
        }
    }

    /// <summary>The same in words, for whoever sees no card.</summary>
    public static IEnumerable<string> InWords(NoteDraft note) =>
        [
            note.Headline,
            .. note.Versions.Select(version => $"{version.Name}: {version.Text}"),
            .. note.Advice,
        ];

    private JsonObject Box(NoteVersion version) =>
        CardPage.Box(
            [
                CardPage.Line(
                    page.Strong(version.Name),
                    page.Subtle(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $" · {version.Length} of {version.Limit} characters"
                        )
                    )
                ),
                .. page.Copyable(version.Text),
                .. version.Dropped.Count > 0
                    ? [CardPage.Line(page.Subtle($"Left out: {string.Join("; ", version.Dropped)}"))]
                    : Array.Empty<JsonNode>(),
            ],
            style: "emphasis"
        );

    private List<string> Claims() =>
        note.Versions is [var first, ..]
            ? [.. first.Claims.Select(claim => $"“{claim.Text}”: you said “{claim.Said}”")]
            : [];
}
