using System.Globalization;
using System.Text;
using System.Text.Json;
using Etiquette.Core.Coaching;

namespace Etiquette.Adapters.Slack;

/// <summary>A drafted note: each version in a block of its own to copy, what it rests on, and what to do next.</summary>
internal static class DraftCard
{
    private const int MostVersions = 4;

    public static void Draft(this Utf8JsonWriter json, NoteDraft note, CardStyle style)
    {
        json.Header(note.Headline);
        foreach (var version in note.Versions.Take(MostVersions))
        {
            json.Copyable(TitleOf(version), version.Text);
            if (version.Dropped is not [])
            {
                json.Context(LeftOut(version));
            }
        }

        json.Claims(note, style);
        json.Points("Before you send it", note.Advice);
    }

    public static string InWords(NoteDraft note)
    {
        var words = new StringBuilder(note.Headline);
        foreach (var version in note.Versions)
        {
            words.Text(TitleOf(version), version.Text);
        }

        return words
            .List("What it rests on", ClaimsOf(note))
            .List("Before you send it", note.Advice)
            .ToString();
    }

    /// <summary>Each claim beside the words that it rests on: nothing is invented.</summary>
    private static void Claims(this Utf8JsonWriter json, NoteDraft note, CardStyle style)
    {
        if (style is CardStyle.Rich && note.Versions is [{ Claims: [_, ..] claims }, ..])
        {
            json.Table(("The note says", "You said"), claims.Select(claim => (claim.Text, claim.Said)));
        }
        else
        {
            json.Points("What it rests on", ClaimsOf(note));
        }
    }

    private static string TitleOf(NoteVersion version) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{version.Name} ({version.Length} of {version.Limit} characters)"
        );

    private static string LeftOut(NoteVersion version) => $"Left out: {string.Join("; ", version.Dropped)}";

    private static IReadOnlyList<string> ClaimsOf(NoteDraft note) =>
        note.Versions is [var first, ..]
            ? [.. first.Claims.Select(claim => $"“{claim.Text}”: you said “{claim.Said}”")]
            : [];
}
