using System.Text.Json;
using Etiquette.Core.Conversations;

namespace Etiquette.Core.Tests.Accepting.Fairness;

/// <summary>One request, told twice.</summary>
public sealed record FairnessPair(string Id, string Differ, string One, string Other)
{
    private const int MostTurns = 6;
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly JsonSerializerOptions Words = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    public static readonly IReadOnlyList<FairnessPair> All =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Accepting", "Fairness", "pairs.jsonl"))
            .Select(line => JsonSerializer.Deserialize<FairnessPair>(line, Words)!),
    ];

    public string PlayOne() => $"{Id}: {Play(One)}";

    public string PlayOther() => $"{Id}: {Play(Other)}";

    /// <summary>What was asked on the way, the verdict, how sure it is, and every rule with what it speaks for.</summary>
    private static string Play(string text)
    {
        List<string> outcome = [];
        var heard = Person.New.Hear(new Heard.Said(text), "c", Team.None, Now);
        for (var turn = 0; turn < MostTurns; turn++)
        {
            outcome.AddRange(heard.Replies.Select(Outcome));
            if (heard.Replies.OfType<Reply.Ask>().FirstOrDefault() is not { About: { } about } ask)
            {
                break;
            }

            var answer =
                about is "knows_requester" ? "no"
                : about is "note" ? "none"
                : "dont_know";
            heard = heard.Next.Hear(new Heard.Picked(ask.Question, answer, ask.Case), "c", Team.None, Now);
        }

        return string.Join("; ", outcome);
    }

    private static string Outcome(Reply reply) =>
        reply switch
        {
            Reply.Decide({ } verdict) => $"{verdict.Decision}, {verdict.Sure}, because of "
                + string.Join(", ", verdict.Reasons.Select(reason => $"{reason.Rule} ({reason.For})")),
            Reply.Ask ask => ask.Question,
            Reply.Say say => say.Text,
            _ => reply.GetType().Name,
        };
}
