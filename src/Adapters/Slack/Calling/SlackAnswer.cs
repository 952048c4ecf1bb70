namespace Etiquette.Adapters.Slack;

/// <summary>How a call to Slack ended; nothing here is an exception, because all of it is everyday.</summary>
/// <param name="Error">Slack's code ("channel_not_found"), or ours for what never got that far; null: done.</param>
/// <param name="Uncertain">It may have taken effect all the same.</param>
internal readonly record struct SlackAnswer(
    string? Error = null,
    string? Ts = null,
    TimeSpan? RetryAfter = null,
    bool Uncertain = false,
    bool Again = false
)
{
    /// <summary>Slack refuses how the message looks, not where it goes.</summary>
    public bool IsAboutBlocks =>
        Error
            is "invalid_blocks"
                or "invalid_blocks_format"
                or "msg_blocks_too_long"
                or "invalid_attachments";

    /// <summary>The card is gone or no longer ours to change: the answer must stand beside it.</summary>
    public bool IsAboutTheCard =>
        Error is "message_not_found" or "cant_update_message" or "edit_window_closed" or "update_failed";

    /// <summary>What the courier does about it. https://docs.slack.dev/apis/web-api</summary>
    public Delivery ToDelivery() =>
        this switch
        {
            { Error: null } => new Delivery.Sent(Ts),
            { Error: "ratelimited" or "rate_limited" } => new Delivery.Busy(
                RetryAfter,
                Error,
                WholeWorkspace: true
            ),
            { Error: "team_added_to_org" } => new Delivery.Busy(RetryAfter, Error, WholeWorkspace: true),
            { Again: true } => new Delivery.Busy(RetryAfter, Error, Uncertain),
            { Error: "internal_error" or "fatal_error" or "service_unavailable" or "request_timeout" } =>
                new Delivery.Busy(RetryAfter, Error, Uncertain: true),
            {
                Error: "invalid_auth"
                    or "account_inactive"
                    or "token_revoked"
                    or "token_expired"
                    or "not_authed"
                    or "team_access_not_granted"
                    or "missing_scope"
                    or "org_login_required"
                    or "ekm_access_denied"
                    or "not_installed"
                    or "invalid_refresh_token"
            } => new Delivery.Refused(Error, WholeWorkspace: true) { Obstacle = Obstacle.AccessEnded },
            _ => new Delivery.Refused(Error) { Obstacle = ObstacleOf(Error) },
        };

    private static Obstacle ObstacleOf(string error) =>
        error switch
        {
            "not_in_channel" => Obstacle.NotAMember,
            "channel_not_found" or "is_archived" or "channel_is_archived" or "user_not_found" =>
                Obstacle.PlaceIsGone,
            "no_permission" or "messages_tab_disabled" or "cannot_reply_to_message" => Obstacle.NotAllowed,
            _ when error.StartsWith("restricted_action", StringComparison.Ordinal) => Obstacle.NotAllowed,
            _ => Obstacle.Unknown,
        };
}
