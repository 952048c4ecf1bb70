using System.Text.RegularExpressions;
using Etiquette.Core;
using Etiquette.Core.Accepting;

namespace Etiquette.Adapters.Teams;

/// <summary>How a verdict's few fixed words and colours stand on a card.</summary>
internal static partial class VerdictWords
{
    public static string Of(Decision decision) =>
        decision switch
        {
            Decision.Accept => "Accept",
            Decision.AskFirst => "Ask first",
            Decision.Ignore => "Leave it",
            Decision.Decline => "Say no, kindly",
            _ => "Report",
        };

    public static string Of(Sureness sure) =>
        sure switch
        {
            Sureness.Very => "quite sure",
            Sureness.Fairly => "fairly sure",
            _ => "hardly sure",
        };

    public static string Style(Decision decision) =>
        decision switch
        {
            Decision.Accept => "good",
            Decision.AskFirst => "accent",
            Decision.Decline => "warning",
            Decision.Report => "attention",
            _ => "emphasis",
        };

    // "TellMeWhy" is "Tell me why".
    public static string Of(Moral moral) =>
        Capital().Replace(moral.ToString(), letter => " " + letter.Value.ToLowerInvariant());

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capital();
}
