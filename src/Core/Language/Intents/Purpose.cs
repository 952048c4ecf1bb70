using Etiquette.Core.Language.Facts;
using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Intents;

/// <summary>What the message wants: what was learned decides, but for a few cases that are certain.</summary>
internal static class Purpose
{
    /// <summary>The most words that a name and a question about it take.</summary>
    private const int NothingElse = 7;

    private const string AskedOfUs = "Received.Asked";
    private const string OfTheirs = "OfTheirs";
    private const string MayI = "MayI";

    // Words of whoever asks, and of what they sent.
    private static readonly string[] ofAnother =
    [
        "approaches",
        "request",
        "note",
        "someone",
        "them",
        "they",
        "their",
    ];

    public static Intent Of(Gist gist) => Of(gist, Classifier.Shipped);

    public static Intent Of(Gist gist, Classifier classifier)
    {
        if (gist.Message.Tokens.Count == 0)
        {
            return Emoji.Meaning(gist.Message.Text);
        }

        if (gist.FollowUp is not null)
        {
            return ShowsANote(gist.Message) ? Intent.ReviewNote : Patterns.Choice(gist, Patterns.Weigh(gist));
        }

        return classifier.Choose(gist) switch
        {
            Intent.TriageBacklog
            or Intent.Settings
            or Intent.OffTopic
            or Intent.Help when gist.People.Count <= 1 && AsksForWords(gist) && IsOutgoing(gist) =>
                Intent.DraftNote,
            Intent.OffTopic when NamesSomebodyAndNothingElse(gist) => Patterns.Choice(
                gist,
                Patterns.Weigh(gist)
            ),
            Intent.ReviewNote when QuotesTheRequester(gist.Message) || WasReceived(gist.Message) =>
                Intent.AcceptQuestion,
            Intent.AcceptQuestion when ShowsANote(gist.Message) => Intent.ReviewNote,
            Intent.AcceptQuestion when TellsWhoTheWriterIs(gist) => Intent.Settings,
            // "I'm her accountant" tells of the one who asks.
            Intent.Settings when gist.Message.Own("WhoseIAm") is not [] => Intent.AcceptQuestion,
            Intent.AcceptQuestion when IsOutgoing(gist) => Intent.DraftNote,
            var learned => learned,
        };
    }

    /// <summary>"Is it odd to add my son's teacher?": whether to ask at all, before any wording.</summary>
    public static bool AsksWhetherToAsk(Message message) =>
        message.Own("Outgoing").Any(hit => hit.Value is MayI);

    // "I'm a wealth manager", and no word of anybody else.
    private static bool TellsWhoTheWriterIs(Gist gist)
    {
        var message = gist.Message;
        return message.Listening.About is null
            && gist.People is []
            && !message.HasQuote
            && !Newcomer.IsAskedAbout(message)
            && message.Own("WhoIAm") is [{ First: 0 } who, ..]
            && !Enumerable
                .Range(who.First + 1, message.Tokens.Count - who.First - 1)
                .Any(at =>
                    Array.Exists(ofAnother, list => message.Speaks(at, list)) && !IsTheirOwnWish(message, at)
                    || message.Tokens[at].Before >= Pause.Stop
                );
    }

    // "I'm in sales and want new customers"
    private static bool IsTheirOwnWish(Message message, int at) =>
        message.FoldedAt(at).Text is "want" && message.FoldedAt(at - 1).Text is ("and" or "i" or "also");

    // "She wrote: 'Hi Tom, ...'" quotes what came with a request, unless anything asks how it reads.
    private static bool QuotesTheRequester(Message message) =>
        message.HasQuote
        && message.Own("TheirNote") is not []
        && (message.Own("WithQuote") is [] || message.Own("TheirNote").Any(hit => hit.Value is "Received"))
        && !message.Own("Intent").Any(hit => hit.As<Intent>() is Intent.ReviewNote or Intent.DraftNote);

    // "Going to connect with a journalist, what do I say?": the writer asks, and was not asked. Whoever tells of a
    // note that came, or of what is odd in it, was; who only asks for "wording?" tells of none.
    private static bool IsOutgoing(Gist gist) =>
        gist.Message.Listening.About is null
        && (gist.Sheet.ByPhrases.Facts is { Note: null, Signs: null } || AsksForWords(gist))
        && !CameIn(gist.Message)
        && gist.Message.Own("Outgoing").Any(hit => IsTheWriters(gist.Message, hit));

    private static bool AsksForWords(Gist gist) =>
        gist
            .Message.Own("Outgoing")
            .Any(hit =>
                hit.Value is "Bare" or "Order" or "Then" or "Plain" or MayI && IsTheWriters(gist.Message, hit)
            );

    // "Please review: Dear Ms Hale, ...", "Hi Zoe, it's Len from the choir ... is that ok": the writer's own note.
    private static bool ShowsANote(Message message)
    {
        var hits = message.Own("Outgoing");
        return message.Listening.About is null
            && !CameIn(message)
            && (
                Array.Exists(hits, hit => hit is { Value: "Shown", First: 0 })
                || Array.Exists(hits, hit => hit is { Value: "Greets", First: 0 })
                    && Array.Exists(hits, hit => hit.Value is "Asks" && hit.End == message.Tokens.Count)
            );
    }

    // "My aunt asked me to add her friend. Wording?": advice is no request.
    private static bool CameIn(Message message)
    {
        var errands = message.Own("Errand");
        return message
            .Own("Incoming")
            .Any(hit =>
                !Array.Exists(
                    errands,
                    errand =>
                        errand.Overlaps(hit)
                        && (
                            errand.Value is OfTheirs
                            || message.Own("Outgoing").Any(wish => wish.Value is "Bare")
                        )
                )
            );
    }

    private static bool IsTheWriters(Message message, Hit hit) =>
        hit.Value switch
        {
            "Opening" => hit.First == 0,
            "Order" => Begins(message, hit, Pause.Stop),
            "Then" => Begins(message, hit, Pause.Comma),
            "Shown" or "Greets" or "Asks" => false,
            "Bare" => IsAsked(message, hit),
            _ => true,
        }
        && !message.IsNegated(hit)
        && !message.IsClaimed(hit);

    private static bool Begins(Message message, Hit hit, Pause after) =>
        hit.First == 0 || message.Tokens[hit.First].Before >= after;

    // "..., note?" asks for one, first or last; "note: blank", "odd wording?" and "A note? None." tell of one.
    private static bool IsAsked(Message message, Hit hit)
    {
        var after = message.Text.AsSpan(message.Tokens[hit.End - 1].End).TrimStart();
        return (
                hit.First == 0
                || message.Tokens[hit.First].Before >= Pause.Comma && hit.End == message.Tokens.Count
            ) && (hit.End - hit.First > 1 || after is ['?', ..]);
    }

    // LinkedIn's own lines, or "should I accept?" beside whatever was pasted: nobody sends that as their note.
    private static bool WasReceived(Message message) =>
        Array.Exists(
            message.All("Received"),
            hit => hit.Label is not AskedOfUs || (message.HasQuote && !message.IsQuoted(hit))
        ) && !message.Own("Intent").Any(hit => hit.As<Intent>() is Intent.ReviewNote or Intent.DraftNote);

    // "Opinion on Marek": whoever is named, with no word of another matter, is asked about.
    private static bool NamesSomebodyAndNothingElse(Gist gist) =>
        gist.People.Count == 1
        && (gist.Message.Tokens.Count <= NothingElse || Newcomer.IsAskedAbout(gist.Message))
        && !gist.Message.Own("Topic").Any(topic => topic.Value is "Elsewhere" or "Orders");
}
