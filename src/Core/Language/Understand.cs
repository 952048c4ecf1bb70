namespace Etiquette.Core.Language;

/// <summary>The front door of the language part: from a message to what it means. Pure and deterministic.</summary>
public static class Understand
{
    public static Understanding Message(string text, Listening listening) =>
        new() { Intent = Intent.AcceptQuestion };
}
