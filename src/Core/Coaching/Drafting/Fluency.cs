using System.Text.RegularExpressions;

namespace Etiquette.Core.Coaching.Drafting;

/// <summary>Joins short sentences that belong together, so that a note does not read like a form.</summary>
internal static partial class Fluency
{
    private const int LongestJoined = 150;

    public static IReadOnlyList<Part> Join(IEnumerable<Part> parts, Tone tone)
    {
        List<Part> joined = [];
        foreach (var part in parts)
        {
            if (joined is [.., var last] && Together(last, part, tone) is { } one)
            {
                joined[^1] = new(part.Topic, one, $"{last.Said}; {part.Said}");
            }
            else
            {
                joined.Add(part);
            }
        }

        return tone is Tone.Formal
            ? joined
            :
            [
                .. joined.Select(part =>
                    part.Topic is null ? part : part with { Text = AsQuestion(part.Text) }
                ),
            ];
    }

    private static string? Together(Part first, Part second, Tone tone) =>
        first.Text.Length + second.Text.Length > LongestJoined
        || first.Text.Contains(" and ", StringComparison.Ordinal)
        || second.Text.Contains(" and ", StringComparison.Ordinal)
        || !first.Text.EndsWith('.')
        || !second.Text.EndsWith('.')
            ? null
            : (first.Topic, second.Topic) switch
            {
                // "I am a baker. I would like to ask ..." is "I am a baker and would like to ask ...".
                (Topic.Sender, Topic.Ask) when tone is Tone.Formal => And(first, second, IWould(), IAm()),
                // "You gave a talk. You explained ..." is "You gave a talk and explained ...".
                (Topic.Meeting or Topic.Thing, Topic.Meeting or Topic.Thing) => And(
                    first,
                    second,
                    YouDid(),
                    YouDid()
                )
                    ?? And(first, second, IDid(), IDid())
                    ?? With(first, second, Theirs()),
                (Topic.Sender, Topic.Gain) when tone is not Tone.Brief => With(first, second, WeOrI()),
                // "You need night data. I have two years of it."
                (Topic.Gain, Topic.Gain) => With(first, second, WeOrI()),
                _ => null,
            };

    /// <summary>One subject for both: the second sentence leaves its own out.</summary>
    private static string? And(Part first, Part second, Regex shared, Regex same) =>
        same.IsMatch(first.Text) && shared.Match(second.Text) is { Success: true } rest
            ? $"{first.Text.TrimEnd('.')} and {rest.Groups["rest"].Value}"
            : null;

    private static string? With(Part first, Part second, Regex begins) =>
        begins.IsMatch(second.Text) && !first.Text.Contains(',', StringComparison.Ordinal)
            ? $"{first.Text.TrimEnd('.')}, and {Uncapital(second.Text)}"
            : null;

    private static string Uncapital(string sentence) =>
        Keeps().IsMatch(sentence) ? sentence : char.ToLowerInvariant(sentence[0]) + sentence[1..];

    /// <summary>"I would like to ask which sensor you used." is kinder as a question.</summary>
    private static string AsQuestion(string sentence) =>
        ToAsk().Match(sentence) is { Success: true } ask
            ? $"May I ask {(ask.Groups["if"].Success ? "whether" : ask.Groups["wh"].Value)}{ask.Groups["rest"].Value}?"
            : sentence;

    [GeneratedRegex(@"^I(?:['’]m| am| work| teach| run| study| lead| maintain| edit| manage| research)\b")]
    private static partial Regex IAm();

    [GeneratedRegex(@"^You (?<rest>(?!are|were|have|had|could|can|might|may|would|will|must)\w+\b.*)$")]
    private static partial Regex YouDid();

    [GeneratedRegex(
        @"^I (?<rest>(?!am|was|have|had|could|can|might|may|would|will|must|need|want|wish|hope|like|love|know of)\w+\b.*)$"
    )]
    private static partial Regex IDid();

    [GeneratedRegex(@"^(?:Your|What you|How you|The way you|The)\b")]
    private static partial Regex Theirs();

    [GeneratedRegex(@"^(?:We|I|I['’]\w+|Our|My) ")]
    private static partial Regex WeOrI();

    [GeneratedRegex(@"^I\b")]
    private static partial Regex Keeps();

    [GeneratedRegex(@"^I (?<rest>would (?:like|love|value|welcome|appreciate)\b.*)$")]
    private static partial Regex IWould();

    [GeneratedRegex(
        @"^I(?: would|['’]d) (?:like|love) to (?:ask|know)(?: you)? (?:(?<if>if)|(?<wh>what|which|how|why|when|where|who|whose|whether|about))(?<rest>\b.*?)[.?]*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex ToAsk();
}
