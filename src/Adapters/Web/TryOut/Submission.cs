using Etiquette.Core.Conversations;
using Microsoft.AspNetCore.Http;

namespace Etiquette.Adapters.Web.TryOut;

/// <summary>The page's form, read: the fields that the components render.</summary>
public static class Submission
{
    public const string Text = "text";
    public const string Pick = "pick";
    public const string Turn = "turn";
    public const string Again = "again";

    /// <summary>The browser's time zone, filled in by the script.</summary>
    public const string Zone = "zone";

    /// <summary>A button's value: which request, which question, which answer.</summary>
    public static string Value(int number, string question, string option) => $"{number}/{question}/{option}";

    /// <summary>A click wins over words that were half typed; null when there is nothing to hear.</summary>
    public static Heard? Read(IFormCollection form)
    {
        if (form[Pick] is [{ Length: > 0 } pick])
        {
            return
                pick.Split('/', 3) is [var number, var question, var option]
                && int.TryParse(number, out var request)
                && WebId.IsValid(question)
                && WebId.IsValid(option)
                ? new Heard.Picked(question, option, request)
                : null;
        }

        return form[Text] is [{ } text] && !string.IsNullOrWhiteSpace(text)
            ? new Heard.Said(text.Replace('\0', ' ').Trim())
            : null;
    }

    /// <summary>Numbers the submission: the same form sent twice is heard once.</summary>
    public static DeliveryId Delivery(IFormCollection form, Visitor visitor) =>
        new(
            $"{visitor.Address.Person}\t{(form[Turn] is [{ } turn] && WebId.IsValid(turn) ? turn : $"{Guid.NewGuid():N}")}"
        );
}
