using System.Diagnostics.Metrics;
using System.Text.Json;

namespace Etiquette.Adapters.Teams;

/// <summary>
/// Thumbs under an answer. They are counted, and nothing else is kept of them: not who, not about whom, not why.
/// https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content#feedback-buttons
/// </summary>
internal static class Thumbs
{
    public const string Thanks = "Thank you. I count thumbs, and keep nothing else of them.";

    private static readonly Meter meter = new("Etiquette.Bot");
    private static readonly Counter<long> counter = meter.CreateCounter<long>("etiquette.thumbs");

    /// <summary>Teams asks what to show when a thumb is pressed; old clients show a form of their own and send it.</summary>
    public static TeamsMeaning Read(TeamsActivity activity) =>
        (Reaction(activity.Value, "data", "actionValue") ?? Reaction(activity.Value, "actionValue")) switch
        {
            "like" => new TeamsMeaning.Thumb(Up: true),
            "dislike" => new TeamsMeaning.Thumb(Up: false),
            _ => new TeamsMeaning.StrangePage(),
        };

    public static void Count(TeamsMeaning.Thumb thumb) =>
        counter.Add(1, new KeyValuePair<string, object?>("up", thumb.Up));

    private static string? Reaction(JsonElement? value, params ReadOnlySpan<string> path) =>
        value?.At(path) is { } found ? found.TextAt("reaction") : null;
}
