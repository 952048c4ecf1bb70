using Etiquette.Core.Language.Facts;
using Etiquette.Core.Language.Matching;

namespace Etiquette.Core.Language.Context;

/// <summary>
/// What is asked back, of the verdict or of the question that is open. While a question is open it must be all that is said:
/// whatever else is typed there is more likely an answer.
/// </summary>
internal static class AskingBack
{
    private const int Longest = 18;

    public static Asking? In(Message message, FactSheet sheet)
    {
        if (message.Tokens.Count > Longest || message.Own("Asking") is not [_, ..] hits)
        {
            return null;
        }

        var first = hits.OrderBy(hit => hit.First)
            .ThenByDescending(hit => hit.End)
            .ThenBy(hit => IsBroad(hit.As<Asking>()))
            .First();
        var asking = first.As<Asking>();
        return message.Listening.About switch
        {
            null => TellsNothingElse(sheet, first, asking),
            // It may be what the note says.
            "note" => IsAll(message, hits) && IsAboutTheQuestion(asking),
            _ => IsAll(message, hits),
        }
            ? asking
            : null;
    }

    // "How do I tell her no?" asks for a no, and not for any words at all.
    private static bool IsBroad(Asking asking) => asking is Asking.Reply or Asking.MustI;

    private static bool IsAboutTheQuestion(Asking asking) =>
        asking is Asking.WhyYouAsk or Asking.WhatYouMean or Asking.Options or Asking.JustTell or Asking.Later;

    // "Can she see my contacts?" and "write her a no" look as if they told something.
    private static bool LooksLikeAFact(Asking asking) =>
        asking
            is Asking.WhatTheySee
                or Asking.DoTheyHear
                or Asking.MayIFollow
                or Asking.MustI
                or Asking.IsItSafe
                or Asking.WhoIsIt
                or Asking.Later
                or Asking.AnybodyThere
                or Asking.Reply
                or Asking.Thanks
                or Asking.KindNo
                or Asking.AskThem;

    private static bool IsAll(Message message, Hit[] hits) =>
        Enumerable
            .Range(0, message.Tokens.Count)
            .All(at =>
                Array.Exists(hits, hit => hit.First <= at && at < hit.End)
                || message.Speaks(at, "oh-well-word")
                || message.Speaks(at, "please-word")
            );

    // "No, she is my client. Are you still sure?" tells something before it, and "they write to ask" tells of them.
    private static bool TellsNothingElse(FactSheet sheet, Hit hit, Asking asking)
    {
        var message = sheet.Message;
        if (hit.First > 0 && message.Speaks(hit.First - 1, "they"))
        {
            return false;
        }

        if (sheet.ByPhrases.Words.IsEmpty || !LooksLikeAFact(asking))
        {
            return sheet.ByPhrases.Words.IsEmpty;
        }

        var end = hit.End;
        while (end < message.Tokens.Count && !message.Tokens[end].OpensSentence)
        {
            end++;
        }

        var asked = message.WordsOf(hit.First, end);
        return sheet.ByPhrases.Words.Values.All(words => asked.Contains(words, StringComparison.Ordinal));
    }
}
