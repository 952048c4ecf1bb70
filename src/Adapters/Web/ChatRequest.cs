using Etiquette.Core.Conversations;
using Etiquette.Core.Language;

namespace Etiquette.Adapters.Web;

/// <summary>The body of a call: words or a click, by one user in one conversation.</summary>
/// <param name="Platform">The text is as this platform delivers it; "any" and null mean plain text.</param>
public sealed record ChatRequest(
    string? User,
    string? Conversation,
    string? Text,
    string? Platform,
    ChatPick? Pick
)
{
    /// <summary>The user's time zone, for tips that come regularly.</summary>
    public string? Zone { get; init; }

    public const int LongestText = 16_000;

    /// <summary>The first thing that is wrong with it, or null.</summary>
    public string? Fault =>
        this switch
        {
            _ when !WebId.IsValid(User) => $"\"user\" is needed: {WebId.Rule}.",
            _ when !WebId.IsValid(Conversation) => $"\"conversation\" is needed: {WebId.Rule}.",
            { Text: not null, Pick: not null } => "Send \"text\" or \"pick\", not both.",
            { Pick: { } pick } when !WebId.IsValid(pick.Question) || !WebId.IsValid(pick.Option) =>
                $"\"pick\" needs \"question\" and \"option\": {WebId.Rule}.",
            { Pick: not null } => null,
            { Zone.Length: > 64 } => "\"zone\" is the name of a time zone.",
            _ when string.IsNullOrWhiteSpace(Text) => "\"text\" or \"pick\" is needed.",
            { Text.Length: > LongestText } => $"\"text\" is longer than {LongestText:N0} characters.",
            { Platform: not (null or "any" or "web" or "slack" or "teams") } =>
                "\"platform\" is \"slack\", \"teams\", \"web\", \"any\" or left out.",
            _ => null,
        };

    /// <summary>What was heard; only for a request without a <see cref="Fault"/>.</summary>
    public Heard Heard =>
        Pick is { Question: { } question, Option: { } option } pick
            ? new Heard.Picked(question, option, pick.Case)
            : new Heard.Said(Plain(Text!, Platform));

    // No database keeps U+0000 in a text, and nobody types it.
    private static string Plain(string text, string? platform)
    {
        var said = text.Replace('\0', ' ');
        return platform switch
        {
            "slack" => Clean.FromSlack(said),
            "teams" => Clean.FromTeams(said),
            _ => said,
        };
    }
}

/// <summary>A click; without a case it answers the current request.</summary>
public sealed record ChatPick(string? Question, string? Option, int? Case);
