using Etiquette.Core.Accepting;

namespace Etiquette.Core.Language.Facts;

/// <summary>
/// What looks like a sign and is everyday business: a link that was agreed on, the club's fee, a freelancer's day rate. Of a
/// stranger only the rate is; whoever says "as agreed" and is nobody we know has agreed on nothing.
/// </summary>
internal static class Harmless
{
    public static bool Is(FactSheet sheet, Signs sign) =>
        sign switch
        {
            Signs.FileOrLink => IsExpected(sheet, "Link") || IsAskedOfAnInvestor(sheet),
            Signs.Credentials => IsExpected(sheet, "Papers"),
            Signs.Money => IsExpected(sheet, "Payment") || IsADayRate(sheet) || IsAskedOfAnInvestor(sheet),
            Signs.JobFee => IsExpected(sheet, "Payment") || IsADayRate(sheet),
            Signs.TooGood => IsADayRate(sheet) || IsAskedOfAnInvestor(sheet),
            Signs.Secrecy => sheet.Message.Own("Surprise") is not [],
            _ => false,
        };

    /// <summary>A trade has its price, and so a sum a day is no dream of easy money.</summary>
    public static bool IsADayRate(FactSheet sheet)
    {
        var rates = sheet.Message.Own("Rate");
        return rates.Any(hit => hit.Value is "Trade")
            && rates.Any(hit => hit.Value is "Sum")
            && !rates.Any(hit => hit.Value is "Easy");
    }

    // A founder who raises money writes to those who lend it, and sends a deck.
    private static bool IsAskedOfAnInvestor(FactSheet sheet) =>
        sheet.Message.Own("Investor") is not [] && sheet.Message.All("Raise") is not [];

    private static bool IsExpected(FactSheet sheet, string what) =>
        sheet.Facts is { Knows: not Knows.No } and ({ Knows: Knows.Yes } or { Tie: not null })
        && sheet.Message.Own("Expected").Any(hit => hit.Value.SequenceEqual(what));
}
