using Etiquette.Core.Language.Matching;

namespace Etiquette.Core.Language.Names;

/// <summary>Whom a message is about, now that it is known what it wants.</summary>
internal static class Requesters
{
    public static IReadOnlyList<string> Of(Gist gist, Intent intent, Chooser chooser)
    {
        if (IsAboutNobody(intent) || IsAnAnswer(gist.Message))
        {
            return [];
        }

        var chosen = chooser.Meant(gist, intent);
        var meant = People.Named(
            gist.Message,
            intent is Intent.AcceptQuestion ? chosen.FindAll(name => !IsGreeted(gist.Message, name)) : chosen
        );
        return
            meant.Count < 2
            && intent is Intent.AcceptQuestion or Intent.TriageBacklog
            && SideBySide.In(gist.Message) is { Count: > 1 } several
            ? People.Named(gist.Message, several)
            : meant;
    }

    // "Note: 'Dear Ms Roth, ...'": whom the requester greets is the writer.
    private static bool IsGreeted(Message message, Span name) =>
        name.First > 0
        && message.Tokens[name.First].Quote > 0
        && message.Tokens[name.First - 1].Quote == message.Tokens[name.First].Quote
        && message.Speaks(name.First - 1, "greets");

    // While we ask about a request, whoever is mentioned is part of the answer, unless a new request is plain. The coach is told of
    // another note while a question is open.
    private static bool IsAnAnswer(Message message) =>
        message.Listening is { About: not null, IsAboutANote: false } && !People.IsPlainlyNamed(message);

    // Nobody is asked about in small talk, in settings or when tips are ordered, whoever is mentioned there.
    public static bool IsAboutNobody(Intent intent) =>
        intent
            is Intent.OffTopic
                or Intent.Help
                or Intent.Settings
                or Intent.TipRequest
                or Intent.TipsSubscribe
                or Intent.TipsUnsubscribe;
}
