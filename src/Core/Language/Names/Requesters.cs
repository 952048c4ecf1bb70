using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Names;

/// <summary>Whom a message is about, now that it is known what it wants.</summary>
internal static class Requesters
{
    // Below this the tagger is sure that somebody else is named.
    private const double SurelySomebodyElse = -0.8;

    // What does not look like a name, but like a firm or a place.
    private const double SurelyMeantThoughOdd = 2;

    // One more is named only where the tagger is surer of it than of the first.
    private const double SurelyMeantToo = 1;

    private static readonly int forWord = Grammar.Shipped.Word("for");

    public static IReadOnlyList<string> Of(Gist gist, Intent intent, Tagger tagger)
    {
        if (IsAboutNobody(intent))
        {
            return [];
        }

        // While we ask about a request, whoever is mentioned is part of the answer, unless a new request is plain.
        if (AsksAboutARequest(gist.Message) && !People.IsPlainlyNamed(gist.Message))
        {
            return [];
        }

        if (
            intent is Intent.ReviewNote
            && gist.Message.HasQuote
            && People.Greeted(gist.Message) is { } greeted
        )
        {
            return [greeted];
        }

        var named = Tagged(gist, intent, tagger);
        return
            named.Count == 0
            && gist.Message.HasQuote
            && intent is not Intent.ReviewNote
            && People.Signed(gist.Message) is { } sender
            ? [sender]
            : named;
    }

    // The coach is told of another note while a question is open.
    private static bool AsksAboutARequest(Message message) =>
        message.Listening is { About: not null, IsAboutANote: false };

    // Nobody is asked about in small talk, in settings or when tips are ordered, whoever is mentioned there.
    private static bool IsAboutNobody(Intent intent) =>
        intent
            is Intent.OffTopic
                or Intent.Help
                or Intent.Settings
                or Intent.TipRequest
                or Intent.TipsSubscribe
                or Intent.TipsUnsubscribe;

    // One person whom the phrases name is believed, unless the tagger is sure of the contrary.
    private static List<string> Tagged(Gist gist, Intent intent, Tagger tagger)
    {
        var message = gist.Message;
        var picked = People.Picked(message);
        var features = new NameFeatures(message, intent, picked);
        var scores = tagger.Score(message, features);
        var tagged = Tagger.Names(message, scores);
        if (intent is Intent.TriageBacklog)
        {
            return People.Named(message, tagged.Count > 1 ? tagged : picked);
        }

        tagged.RemoveAll(name =>
            (!features.IsShaped(name) && Highest(scores, name) < SurelyMeantThoughOdd)
            || IsWhereSomebodyWorks(message, name)
        );
        if (Meant(message, picked, tagged, scores) is not { } meant)
        {
            return [];
        }

        return People.Named(
            message,
            WithThem(
                    message,
                    meant,
                    [.. tagged.Where(name => name != meant && Highest(scores, name) > SurelyMeantToo)]
                )
                .OrderBy(name => name.First)
                .Select(name => Whole(message, name))
                .Distinct()
        );
    }

    // The one who is asked about before all others.
    private static Span? Meant(Message message, List<Span> picked, List<Span> tagged, double[] scores) =>
        People.Named(message, picked) is [_]
            ? Highest(scores, picked[0]) > SurelySomebodyElse || People.IsPlainlyNamed(message)
                ? picked[0]
                : tagged is [var other]
                    ? other
                    : null
            : tagged.Count > 0
                ? tagged.MaxBy(name => Highest(scores, name))
                : null;

    // "Ali and Bo", and where several are spoken of ("both", "which of them"), whoever is named.
    private static IEnumerable<Span> WithThem(Message message, Span meant, List<Span> tagged)
    {
        if (tagged.Count == 0 || message.Speaks("several"))
        {
            return tagged.Append(meant);
        }

        var row = new Row(message, [meant]);
        row.TakeAll(tagged);
        return row.Taken.Append(meant);
    }

    // "olumide adebayo-crick", "marisol q.", and only "Mr Desrosiers" of "A Mr Desrosiers".
    private static Span Whole(Message message, Span name)
    {
        var first = name.First;
        if (name.End - first > 1 && message.Tokens[first].End - message.Tokens[first].Start == 1)
        {
            first += message.Speaks(first, "article") ? 1 : 0;
        }

        var end = name.End;
        while (end < message.Tokens.Count && BelongsToTheNameBefore(message, end))
        {
            end++;
        }

        return new(first, end);
    }

    private static bool BelongsToTheNameBefore(Message message, int at)
    {
        var token = message.Tokens[at];
        return token.Before == Pause.None
            && token.Quote == message.Tokens[at - 1].Quote
            && (
                message.FollowsAHyphen(at)
                || token.End - token.Start == 1
                    && char.IsLetter(message.Text[token.Start])
                    && !message.Speaks(at, "small-word")
                    && !token.Is(Look.Everyday)
                    && token.Word == 0
            );
    }

    // "works for Norsk Hydro", "at Bluewater": a firm, unless we know the first name.
    private static bool IsWhereSomebodyWorks(Message message, Span name) =>
        name.First > 0
        && message.Tokens[name.First].Before == Pause.None
        && !message.Tokens[name.First].Is(Look.FirstName | Look.NoCase)
        && (message.Speaks(name.First - 1, "whereabouts") || message.Tokens[name.First - 1].Word == forWord);

    private static double Highest(double[] scores, Span name)
    {
        var highest = double.NegativeInfinity;
        for (var at = name.First; at < name.End; at++)
        {
            highest = Math.Max(highest, scores[at]);
        }

        return highest;
    }
}
