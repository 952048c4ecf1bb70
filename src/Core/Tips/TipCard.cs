using Etiquette.Core.Accepting;
using Etiquette.Core.Conversations;

namespace Etiquette.Core.Tips;

/// <summary>A tip as people see it.</summary>
/// <param name="Question">What its buttons come back with; the tip that was posted, not the person who was asked.</param>
/// <param name="Case">The small case at its end, and its answers.</param>
public sealed record TipCard(
    string Title,
    string Text,
    string Question,
    IReadOnlyList<Option> Options,
    string? Case,
    IReadOnlyList<Option> Answers
)
{
    /// <summary>The card without its buttons: for notifications and plain clients.</summary>
    public string Words => Case is null ? $"{Title}\n\n{Text}" : $"{Title}\n\n{Text}\n\n{Case}";

    /// <summary>Every posted tip's question begins with it; the rest names the occurrence.</summary>
    public const string Prefix = "tip:";

    private const string CasePrefix = "case-";

    private static readonly Option[] buttons =
    [
        new(TipSignal.Up, "👍 Useful"),
        new(TipSignal.Down, "👎 Not really"),
        new(TipSignal.Why, "Why?"),
        new(TipSignal.Another, "Another"),
        new(TipSignal.Unwanted, "Not for us"),
    ];

    private static readonly Option[] answers =
    [
        .. Enum.GetValues<Decision>().Select(each => new Option(CasePrefix + each, InWords(each))),
    ];

    /// <param name="withCase">Now and then a tip ends in its case.</param>
    public static TipCard Posted(Tip tip, string key, bool withCase) =>
        new(
            tip.Title,
            tip.Text,
            key,
            buttons,
            withCase ? tip.Case?.Text : null,
            withCase && tip.Case is not null ? answers : []
        );

    /// <summary>As it will look, without buttons that would count.</summary>
    public static TipCard Sample(Tip tip) => new(tip.Title, tip.Text, "tip-sample", [], null, []);

    public static bool Owns(string question) => question.StartsWith(Prefix, StringComparison.Ordinal);

    public static Decision? Answer(string option) =>
        option.StartsWith(CasePrefix, StringComparison.Ordinal)
        && Enum.TryParse<Decision>(option[CasePrefix.Length..], out var decision)
            ? decision
            : null;

    public static string InWords(Decision decision) =>
        decision switch
        {
            Decision.Accept => "Accept",
            Decision.AskFirst => "Ask first",
            Decision.Ignore => "Leave it",
            Decision.Decline => "Decline kindly",
            _ => "Report it",
        };
}

/// <summary>What people can do with a posted tip, and what we count: nothing that we were not told of.</summary>
public static class TipSignal
{
    public const string Up = "up";
    public const string Down = "down";
    public const string Why = "why";
    public const string Another = "another";
    public const string Unwanted = "unwanted";
}
