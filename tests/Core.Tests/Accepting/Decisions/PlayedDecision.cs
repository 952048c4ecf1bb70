using Etiquette.Core.Accepting;
using Etiquette.Core.Conversations;

namespace Etiquette.Core.Tests.Accepting.Decisions;

/// <summary>A case played to its end: what was asked on the way, and what came out.</summary>
public sealed record PlayedDecision(DecisionCase Case, Decision? Verdict, IReadOnlyList<string> Asked)
{
    private const int MostTurns = 8;
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public bool IsExact => Verdict == Case.Expected;

    public bool IsAcceptable => Case.Accepts(Verdict);

    /// <summary>Says the case to a newcomer's bot; a question nobody prepared an answer for gets "I don't know".</summary>
    public static PlayedDecision Play(DecisionCase played)
    {
        var person = Person.New;
        var said = played.Utterance;
        List<string> asked = [];
        for (var turn = 0; turn <= MostTurns; turn++)
        {
            var heard = person.Hear(new Heard.Said(said), "c", Team.None, Now);
            person = heard.Next;
            if (heard.Replies.OfType<Reply.Decide>().FirstOrDefault() is { } decided)
            {
                return new(played, decided.Verdict.Decision, asked);
            }

            if (heard.Replies.OfType<Reply.Ask>().FirstOrDefault() is not { } question)
            {
                break;
            }

            asked.Add(question.About ?? "(menu)");
            said = played.Answers.GetValueOrDefault(question.About ?? "", "I don't know");
        }

        return new(played, null, asked);
    }

    public override string ToString() =>
        $"{Case.Id}: expected {Case.Expected}, got {Verdict?.ToString() ?? "no verdict"}"
        + (Asked.Count == 0 ? "" : $" after asking {string.Join(", ", Asked)}");
}
