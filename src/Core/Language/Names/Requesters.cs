using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Names;

/// <summary>Whom a message is about, now that it is known what it wants.</summary>
internal static class Requesters
{
    // Below this the tagger is sure that somebody else is named.
    private const double SurelySomebodyElse = -1.5;

    // What does not look like a name, but like a firm or a place.
    private const double SurelyMeantThoughOdd = 2;

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

    // The coach's questions begin with "note-", and it is told of another note while one is open.
    private static bool AsksAboutARequest(Message message) =>
        message.Listening.About is { } about && !about.StartsWith("note-", StringComparison.Ordinal);

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

        if (People.Named(message, picked) is [_] one)
        {
            return Highest(scores, picked[0]) > SurelySomebodyElse || People.IsPlainlyNamed(message) ? one
                : tagged is [_] ? People.Named(message, tagged)
                : [];
        }

        tagged.RemoveAll(name =>
            (!features.IsShaped(name) && Highest(scores, name) < SurelyMeantThoughOdd)
            || IsWhereSomebodyWorks(message, name)
        );
        return tagged.Count > 0 ? [InFull(message, tagged, tagged.MaxBy(name => Highest(scores, name)))] : [];
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

    // "Dana" here and "Dana Reyes" there are one.
    private static string InFull(Message message, List<Span> names, Span name)
    {
        var words = message.WordsOf(name.First, name.End);
        return names
            .Select(other => message.WordsOf(other.First, other.End))
            .Where(other => other.Contains(words, StringComparison.Ordinal))
            .MaxBy(other => other.Length)!;
    }
}
