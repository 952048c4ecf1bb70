using System.Diagnostics;
using Etiquette.Core.Conversations;

namespace Etiquette.Core.Tests.Transcripts;

/// <summary>
/// One conversation of a new user, as a text: "you:" types, "tap:" presses the button of that label (on the last
/// question, or a correction on the last verdict), "bot:" answers, "#" explains.
/// </summary>
internal static class Transcript
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    /// <summary>The same text with the bot's lines as they come out today.</summary>
    public static string Play(string written)
    {
        List<string> lines = [];
        var person = Person.New;
        IReadOnlyList<Reply> last = [];
        foreach (var line in written.Split('\n').Where(line => line.Length > 0 && !Is(line, "bot:")))
        {
            lines.Add(line);
            if (Is(line, "#"))
            {
                continue;
            }

            var heard = Hear(line, last);
            (person, last, _, _) = person.Hear(heard, "c", Team.None, Now);
            lines.AddRange(last.SelectMany(Lines).Select(said => $"bot: {said}"));
        }

        return string.Join('\n', lines) + "\n";
    }

    private static Heard Hear(string line, IReadOnlyList<Reply> last) =>
        Is(line, "you: ") ? new Heard.Said(line[5..])
        : Is(line, "tap: ") ? Tap(line[5..], last)
        : throw new FormatException($"A line begins with you:, tap:, bot: or #, not \"{line}\".");

    private static Heard.Picked Tap(string label, IReadOnlyList<Reply> last) =>
        last.SelectMany(Buttons).FirstOrDefault(button => button.Label == label).Picked
        ?? throw new FormatException($"There is no button \"{label}\".");

    private static IEnumerable<(string Label, Heard.Picked Picked)> Buttons(Reply reply) =>
        reply switch
        {
            Reply.Ask ask => ask.Options.Select(option =>
                (option.Label, new Heard.Picked(ask.Question, option.Id, ask.Case))
            ),
            Reply.Decide({ } verdict) => verdict.Understood.SelectMany(fact =>
                fact.Corrections.Select(option =>
                    (option.Label, new Heard.Picked(fact.Question, option.Id, verdict.Case))
                )
            ),
            _ => [],
        };

    private static IEnumerable<string> Lines(Reply reply) =>
        reply switch
        {
            Reply.Say say => say.Text.Split('\n'),
            Reply.Ask ask =>
            [
                $"{ask.Text} [{string.Join(" | ", ask.Options.Select(option => option.Label))}]",
            ],
            Reply.Decide({ } verdict) =>
            [
                $"## {verdict.Headline} ({verdict.Decision}, {verdict.Sure})",
                .. verdict.Reasons.Select(reason => $"- {reason.Text}"),
                .. verdict.WouldChange.Select(change => $"~ {change}"),
                .. verdict.Advice.Select(step => $"> {step}"),
                .. verdict.Draft is { } draft ? draft.Text.Split('\n').Select(text => $"| {text}") : [],
            ],
            _ => [reply.ToString() ?? throw new UnreachableException("A record has words.")],
        };

    private static bool Is(string line, string begin) => line.StartsWith(begin, StringComparison.Ordinal);
}
