using System.Globalization;
using System.Text;
using System.Text.Json;
using Etiquette.Core.Coaching;

namespace Etiquette.Adapters.Slack;

/// <summary>A note read as its recipient will read it: the label, the words that each finding is about, and edits.</summary>
internal static class ReviewCard
{
    // Two blocks each; with the rest of the card well under the 50 that Slack allows.
    private const int MostFindings = 12;

    public static void Review(this Utf8JsonWriter json, NoteReview review)
    {
        json.Header(Finding.Headline(review.Label));
        json.Copyable(TitleOf(review), review.Note);
        foreach (var finding in Finding.In(review).Take(MostFindings))
        {
            json.Section(InWords(finding));
            json.Context(
                finding.Proposal is { } proposal
                    ? $"{Words.Of(finding.Moral)} · Try: {proposal}"
                    : Words.Of(finding.Moral)
            );
        }

        json.Points("What they will think", [review.TheyWillThink]);
        json.Points("How others would take it", [.. review.Mirror.Select(reaction => reaction.InWords)]);
    }

    public static string InWords(NoteReview review) =>
        new StringBuilder(Finding.Headline(review.Label))
            .Text(TitleOf(review), review.Note)
            .List(
                "What I noticed",
                Finding
                    .In(review)
                    .Select(finding =>
                        finding.Proposal is { } proposal
                            ? $"{InWords(finding)} Try: {proposal}"
                            : InWords(finding)
                    )
            )
            .Text("What they will think", review.TheyWillThink)
            .List("How others would take it", review.Mirror.Select(reaction => reaction.InWords))
            .ToString();

    private static string InWords(Finding finding) =>
        finding.Words is { } words ? $"“{words}”: {finding.Text}" : finding.Text;

    private static string TitleOf(NoteReview review) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Your note ({review.Length} of {review.Limit} characters)"
        );
}
