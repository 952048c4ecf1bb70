using Etiquette.Core.Accepting;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Facts;

/// <summary>
/// "The chef I replaced", "the bride whose cake I'm making": what people have to do with each other is told in more
/// words than any book of phrases holds. A clause that speaks of the writer and of the other, and of no request,
/// no wish and no doubt, says that they know each other. How, we have to ask.
/// </summary>
internal static class Involvement
{
    private const int ShortestClause = 3;

    public static void Find(FactSheet sheet)
    {
        var message = sheet.Message;
        var facts = sheet.Facts;
        if (
            facts is not { Knows: null, Tie: null, Relation: null, Quality: null }
            || facts.Signs is not null
            || Mutuals.AreAddedTo(message)
            || message.Listening.About is "note" or "red_flags"
        )
        {
            return;
        }

        var first = 0;
        for (var end = 1; end <= message.Tokens.Count; end++)
        {
            if (end < message.Tokens.Count && message.Tokens[end].Before < Pause.Comma)
            {
                continue;
            }

            if (IsOfBoth(message, first, end))
            {
                var words = message.WordsOf(first, end);
                sheet.State(nameof(Invitation.Knows), words, it => it with { Knows = Knows.Yes });
                return;
            }

            first = end;
        }
    }

    private static bool IsOfBoth(Message message, int first, int end)
    {
        if (end - first < ShortestClause || message.Tokens[first].Quote > 0 || message.Speaks(first, "i-am"))
        {
            return false;
        }

        var (me, them) = (false, false);
        for (var at = first; at < end; at++)
        {
            if (message.Speaks(at, "not-in-common"))
            {
                return false;
            }

            me |= message.Speaks(at, "me") && !Others.AreToldOf(message, at);
            them |= message.Speaks(at, "them-in-a-clause");
        }

        return me && them;
    }
}
