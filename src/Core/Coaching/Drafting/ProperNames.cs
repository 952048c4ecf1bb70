using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Etiquette.Core.Coaching.Drafting;

/// <summary>Words that are written with capitals whoever types them: "in leeds last tuesday", "a ux designer".</summary>
internal static partial class ProperNames
{
    private static readonly FrozenSet<string> capitalised =
    [
        .. (
            "monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december christmas easter "
            + "london manchester birmingham leeds liverpool sheffield bristol newcastle nottingham leicester cardiff swansea edinburgh glasgow aberdeen dundee "
            + "inverness belfast dublin galway limerick york derby coventry exeter plymouth southampton portsmouth brighton oxford cambridge norwich ipswich hull "
            + "bradford wakefield sunderland durham devon cornwall kent essex yorkshire lancashire wales scotland england ireland britain paris lyon marseille "
            + "berlin hamburg munich frankfurt cologne vienna zurich geneva basel brussels ghent antwerp amsterdam rotterdam utrecht copenhagen stockholm oslo "
            + "helsinki tallinn riga vilnius warsaw krakow prague brno budapest bucharest sofia athens rome milan turin naples madrid barcelona valencia "
            + "seville lisbon porto istanbul ankara cairo rabat casablanca lagos abuja accra nairobi kampala johannesburg dubai mumbai delhi bangalore "
            + "chennai karachi lahore dhaka singapore tokyo osaka seoul beijing shanghai sydney melbourne auckland toronto vancouver montreal boston chicago "
            + "seattle austin denver houston philadelphia france germany spain portugal italy greece poland ukraine netherlands belgium sweden norway "
            + "denmark finland switzerland austria india pakistan bangladesh nigeria ghana kenya egypt morocco brazil mexico canada australia japan europe "
            + "african asian american british english french german spanish italian dutch portuguese welsh scottish irish indian chinese japanese arabic "
            + "tesco asda google microsoft deloitte python javascript excel github"
        ).Split(' '),
    ];

    private static readonly FrozenSet<string> acronyms =
    [
        .. "ux ui hr ai ml gdpr nhs uk usa eu bbc api sql mba msc ceo cfo cto coo gp qa seo crm erp ngo tv cv".Split(
            ' '
        ),
    ];

    public static string AsNamed(this string text) => Small().Replace(text, word => Named(word.Value));

    private static string Named(string word) =>
        acronyms.Contains(word) ? word.ToUpperInvariant()
        : capitalised.Contains(word)
        || word.EndsWith("days", StringComparison.Ordinal) && capitalised.Contains(word[..^1])
            ? char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..]
        : word;

    [GeneratedRegex(@"(?<![\w@.])[a-z]+(?![\w@])(?!\.\w)")]
    private static partial Regex Small();
}
