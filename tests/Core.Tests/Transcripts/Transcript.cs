using System.Diagnostics;
using Etiquette.Core.Coaching;
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
        var board = new Noticeboard();
        IReadOnlyList<Reply> last = [];
        IReadOnlyList<Reply> standing = [];
        foreach (var line in written.Split('\n').Where(line => line.Length > 0 && !Is(line, "bot:")))
        {
            lines.Add(line);
            if (Is(line, "#"))
            {
                continue;
            }

            if (Is(line, "set: "))
            {
                board.Set(line[5..]);
                continue;
            }

            if (Is(line, "post:"))
            {
                last = standing = [board.Post()];
            }
            else
            {
                // A tip stays where it stands, with its buttons.
                var heard = Hear(line, [.. last, .. standing]);
                var turn = person.Hear(heard, "c", Team.None, Now);
                turn = turn.WantsTheDesk ? person.Hear(heard, "c", Team.None, Now, board.Desk(heard)) : turn;
                board.Apply(turn.Effects);
                (person, last, _, _) = turn;
            }

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
            Reply.Teach({ } card) => card
                .Options.Concat(card.Answers)
                .Select(option => (option.Label, new Heard.Picked(card.Question, option.Id, 0))),
            Reply.Draft { Then: { } then } => Buttons(then),
            Reply.Review { Then: { } then } => Buttons(then),
            _ => [],
        };

    private static IEnumerable<string> Lines(Reply reply) =>
        reply switch
        {
            Reply.Say { ToCopy: true } note => note.Text.Split('\n').Select(text => $"| {text}"),
            Reply.Say say => say.Text.Split('\n'),
            Reply.Ask ask =>
                $"{ask.Text} [{string.Join(" | ", ask.Options.Select(option => option.Label))}]".Split('\n'),
            Reply.Decide({ } verdict) =>
            [
                $"## {verdict.Headline} ({verdict.Decision}, {verdict.Sure})",
                .. verdict.Reasons.Select(reason => $"- {reason.Text}"),
                .. verdict.WouldChange.Select(change => $"~ {change}"),
                .. verdict.Advice.Select(step => $"> {step}"),
                .. verdict.Draft is { } draft ? draft.Text.Split('\n').Select(text => $"| {text}") : [],
            ],
            Reply.Draft({ } note, var then) =>
            [
                $"## {note.Headline}",
                .. note.Versions.SelectMany(Lines),
                .. note.Advice.Select(step => $"> {step}"),
                .. then is null ? [] : Lines(then),
            ],
            Reply.Review({ } note, var then) =>
            [
                $"## {Finding.Headline(note.Label)} ({note.Label}, {note.Length} of {note.Limit})",
                .. note.Note.Split('\n').Select(text => $"| {text}"),
                .. Finding.In(note).Select(Line),
                $"~ {note.TheyWillThink}",
                .. then is null ? [] : Lines(then),
            ],
            Reply.Teach({ } card) =>
            [
                $"== {card.Title}",
                card.Text,
                .. card.Case is { } practice
                    ? new[]
                    {
                        practice,
                        $"[{string.Join(" | ", card.Answers.Select(option => option.Label))}]",
                    }
                    : [],
            ],
            _ => [reply.ToString() ?? throw new UnreachableException("A record has words.")],
        };

    private static IEnumerable<string> Lines(NoteVersion version) =>
        [
            $"{version.Name} ({version.Length} of {version.Limit}):",
            .. version.Text.Split('\n').Select(text => $"| {text}"),
            .. version.Dropped.Select(dropped => $"| (left out: {dropped})"),
            .. version.Claims.Select(claim => $"  {claim.Text} <- {claim.Said}"),
        ];

    private static string Line(Finding finding) =>
        (finding.Words is { } words ? $"- \"{words}\": {finding.Text}" : $"- {finding.Text}")
        + (finding.Proposal is { } proposal ? $" Try: {proposal}" : "");

    private static bool Is(string line, string begin) => line.StartsWith(begin, StringComparison.Ordinal);
}
