namespace Etiquette.Adapters.Slack;

/// <summary>The places where a conversation with one person goes on.</summary>
internal static class SlackAddress
{
    /// <summary>A thread; in a direct message every message begins one.</summary>
    public static Address InThread(
        string workspace,
        string user,
        string channel,
        string thread,
        string? clicked = null
    ) =>
        new(
            "slack",
            workspace,
            user,
            $"{Place(channel, user)}/{thread}",
            new SlackRoute(channel, thread, clicked).ToString()
        );

    /// <summary>
    /// The direct message of the two of us, where we do not know its channel: Slack finds it by the person.
    /// </summary>
    /// <param name="begun">What it begins with: a dialog, a click on the Home tab.</param>
    public static Address InDirect(string workspace, string user, string begun) =>
        new("slack", workspace, user, $"{user}/{begun}", new SlackRoute(user).ToString());

    /// <summary>Beside any thread: the greeting.</summary>
    public static Address InChannel(string workspace, string user, string channel) =>
        new("slack", workspace, user, channel, new SlackRoute(channel).ToString());

    /// <summary>
    /// Seen by this person alone, in the midst of a channel: commands, and clicks on such cards. Where no
    /// response address can be trusted, their direct message is as private.
    /// </summary>
    public static Address Privately(
        string workspace,
        string user,
        string channel,
        string? response,
        string? clicked = null
    ) =>
        new(
            "slack",
            workspace,
            user,
            $"{channel}/{user}",
            (
                response is null ? new SlackRoute(user) : new SlackRoute(user, null, clicked, response)
            ).ToString()
        );

    /// <summary>
    /// A direct message is called by its person: what began in a dialog or on the Home tab goes on there.
    /// </summary>
    private static string Place(string channel, string user) => SlackPlace.IsDirect(channel) ? user : channel;
}
