using System.Text.RegularExpressions;

namespace Etiquette.Core.Coaching.Gates;

/// <summary>One text for many people: the thing that we do not do (S34), said kindly.</summary>
internal static partial class BulkRequest
{
    public const string Refusal =
        "One text for many people is the one thing I do not write: whoever gets it can tell, and LinkedIn restricts accounts whose invitations are ignored. "
        + "Gladly one person at a time. Who matters most to you on that list, and why them?";

    public static bool Is(string text) => Many().IsMatch(text);

    [GeneratedRegex(
        @"\b(?:(?:\d{2,}|[3-9]|(?:a )?dozens?(?: of)?|hundreds? of|thousands? of|a hundred|fifty|twenty|thirty|forty|ten|several|many|multiple|lots of|all(?: of)?(?: the| my| our)?|every(?: one of)?(?: the| my| our)?|a list of|a bunch of|various) (?:different |new |potential |random |other |linkedin |of )*(?:people|persons|contacts|connections|leads|prospects|recruiters|strangers|profiles|directors|managers|ceos|founders|candidates|clients|customers|engineers|developers|members|attendees|notes|invitations|invites|requests|messages|names)\b|(?:mass|bulk)[- ]?(?:send|sending|message|messages|messaging|mailing|invites?|invitations?|notes?|requests?)?\b(?= |$)|in bulk\b|(?:to|for) (?:everyone|everybody|anyone|anybody)\b|(?:one|a|same|single) (?:note|message|text|template|invitation) (?:for|to|that (?:fits|works for)|I can (?:send|use) (?:to|for)) (?:all|everyone|everybody|anyone|many|lots|any|each)\b|(?:note|message|text|template|invitation) (?:that )?(?:I )?(?:can|could) (?:re-?use|copy and paste|copy-paste|send to (?:all|many|everyone)))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Many();
}
