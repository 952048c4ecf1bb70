namespace Etiquette.Adapters.Slack;

/// <summary>The names under which Slack tells us which shortcut was used.</summary>
internal static class SlackShortcut
{
    public const string ShouldIAccept = "should_i_accept";
    public const string CoachNote = "coach_note";
    public const string AskGlobal = "ask_global";
}
