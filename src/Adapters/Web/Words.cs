using System.Text.Json;

namespace Etiquette.Adapters.Web;

/// <summary>The API's words: <c>AskFirst</c> is "ask_first".</summary>
public static class Words
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
