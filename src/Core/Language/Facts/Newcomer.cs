namespace Etiquette.Core.Language.Facts;

/// <summary>Whether a message tells of somebody new, or goes on about the one of whom we spoke.</summary>
internal static class Newcomer
{
    /// <summary>The lists of what people are to each other, or do for a living.</summary>
    public static readonly string[] Lists =
    [
        "kin",
        "friend",
        "colleague",
        "boss",
        "report",
        "job",
        "someone",
    ];

    /// <summary>Whether somebody new is brought in at all; what says nothing of the kind goes on about the one we spoke of.</summary>
    public static bool IsTold(FactSheet sheet) =>
        sheet.Message.Own("SomebodyElse") is not []
        || (
            sheet.Message.Language != "en"
                ? !sheet.ByPhrases.Words.IsEmpty
                : Introduces(sheet.Message)
                    // "So, should I accept?" asks once more.
                    ?? (IsAskedAbout(sheet.Message) && !sheet.ByPhrases.Words.IsEmpty)
        );

    /// <summary>
    /// "A former colleague, no note" tells of somebody new; "she's a former colleague" and "no note" go on about the
    /// one we were talking about.
    /// </summary>
    public static bool IsIntroduced(Message message) => Introduces(message) ?? IsAskedAbout(message);

    private static bool? Introduces(Message message)
    {
        for (var at = 0; at < message.Tokens.Count; at++)
        {
            if (message.Tokens[at].Quote > 0)
            {
                continue;
            }

            if (message.Tokens[at].OpensSentence && message.Speaks(at, "somebody-new"))
            {
                return true;
            }

            if (message.Speaks(at, "they") || message.Speaks(at, "them"))
            {
                return false;
            }

            if (Array.Exists(Lists, list => message.Speaks(at, list)))
            {
                return true;
            }
        }

        return null;
    }

    /// <summary>"Should I accept?" stands somewhere.</summary>
    public static bool IsAskedAbout(Message message) =>
        message.Own("Intent").Any(hit => hit.As<Intent>() is Intent.AcceptQuestion);
}
