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

    /// <summary>
    /// "A former colleague, no note" tells of somebody new; "she's a former colleague" and "no note" go on about the
    /// one we were talking about.
    /// </summary>
    public static bool IsIntroduced(Message message)
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

        return IsAskedAbout(message);
    }

    /// <summary>"Should I accept?" stands somewhere.</summary>
    public static bool IsAskedAbout(Message message) =>
        message.Own("Intent").Any(hit => hit.As<Intent>() is Intent.AcceptQuestion);
}
