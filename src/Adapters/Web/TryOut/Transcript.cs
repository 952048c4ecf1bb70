using System.Collections.Immutable;
using System.Diagnostics;
using Etiquette.Core.Accepting;
using Etiquette.Core.Conversations;

namespace Etiquette.Adapters.Web.TryOut;

/// <summary>The conversation as the page shows it.</summary>
public sealed record Transcript(ImmutableList<Exchange> Exchanges)
{
    /// <summary>As much as somebody scrolls back; the bot's own memory does not depend on it.</summary>
    private const int Longest = 40;

    public static readonly Transcript Empty = new([]);

    /// <summary>A form that was sent twice, or again after a failure, is shown once.</summary>
    public Transcript Add(Exchange exchange) =>
        Find(exchange.Delivery) is not null
            ? this
            : new((Exchanges.Count < Longest ? Exchanges : Exchanges.RemoveAt(0)).Add(exchange));

    public Transcript Amend(string mark, Reply? reply) =>
        Exchanges.Find(exchange => exchange.Mark == mark) is not { } posted ? this
        : reply is null ? new(Exchanges.Remove(posted))
        : new(Exchanges.Replace(posted, posted with { Replies = [reply] }));

    /// <summary>What came after this exchange; nothing when it is not known (any more).</summary>
    public IEnumerable<Exchange> After(string mark) =>
        Exchanges.FindIndex(exchange => exchange.Mark == mark) is >= 0 and var index
            ? Exchanges.Skip(index + 1)
            : [];

    public Exchange? Find(DeliveryId delivery) => Exchanges.Find(exchange => exchange.Delivery == delivery);

    /// <summary>A click reads as the words on its button, so that the conversation reads as one.</summary>
    public string Spoken(Heard heard) =>
        heard switch
        {
            Heard.Said said => said.Text,
            Heard.Picked picked => Spoken(picked),
            _ => throw new UnreachableException($"Nobody says a {heard.GetType().Name} on the page."),
        };

    private string Spoken(Heard.Picked picked) =>
        Exchanges
            .Reverse()
            .SelectMany(exchange => exchange.Replies)
            .Select(reply => Spoken(reply, picked))
            .FirstOrDefault(words => words is not null)
        ?? "That one.";

    /// <summary>The verdict on the same request that stood before this exchange.</summary>
    public Verdict? Before(Exchange exchange, Verdict verdict) =>
        Verdicts(Exchanges.TakeWhile(earlier => !ReferenceEquals(earlier, exchange)), verdict.Case)
            .LastOrDefault();

    /// <summary>Its questions still wait for an answer: nothing but passing remarks came after it.</summary>
    public bool IsOpen(Exchange exchange) =>
        Exchanges.Skip(Exchanges.IndexOf(exchange) + 1).All(later => later.IsAside);

    /// <summary>A later verdict on the same request folds this one away.</summary>
    public bool IsLatest(Verdict verdict) =>
        ReferenceEquals(Verdicts(Exchanges, verdict.Case).Last(), verdict);

    private static IEnumerable<Verdict> Verdicts(IEnumerable<Exchange> exchanges, int number) =>
        exchanges
            .SelectMany(exchange => exchange.Replies)
            .OfType<Reply.Decide>()
            .Select(decide => decide.Verdict)
            .Where(verdict => verdict.Case == number);

    private static string? Spoken(Reply reply, Heard.Picked picked) =>
        reply switch
        {
            Reply.Ask ask when ask.Question == picked.Question && ask.Case == picked.Case => Label(
                ask.Options,
                picked
            ),
            Reply.Decide { Verdict: var verdict } when verdict.Case == picked.Case => verdict
                .Understood.Where(fact => fact.Question == picked.Question)
                .Select(fact => Label(fact.Corrections, picked))
                .FirstOrDefault(label => label is not null)
                is { } label
                ? $"Correction: {label}"
                : null,
            Reply.Teach({ } card) when card.Question == picked.Question => Label(
                [.. card.Options, .. card.Answers],
                picked
            ),
            Reply.Draft { Then: { } then } => Spoken(then, picked),
            Reply.Review { Then: { } then } => Spoken(then, picked),
            _ => null,
        };

    private static string? Label(IReadOnlyList<Option> options, Heard.Picked picked) =>
        options.FirstOrDefault(option => option.Id == picked.Option)?.Label;
}
