using Etiquette.Adapters;
using Etiquette.Bot.Sending;
using Etiquette.Bot.Storage;
using Etiquette.Core.Conversations;

namespace Etiquette.Bot.Tips;

/// <summary>Something said unasked, on its way: written, and then in the courier's hands.</summary>
internal static class TipRow
{
    public static Row Insert(
        Statements on,
        string key,
        Address to,
        Reply reply,
        DateTimeOffset at,
        Earlier? earlier = null
    )
    {
        var id = on.InsertTip.Insert(
            key,
            to.Platform,
            to.Workspace,
            to.Conversation,
            to.Route,
            Stored.Json(reply),
            "sending",
            at.ToUnixTimeMilliseconds(),
            earlier?.PlatformId,
            earlier?.IsWithdrawn ?? false
        );
        return new Row(
            id,
            new Outgoing(key, to, reply, First: false) { IsUnasked = true, Earlier = earlier }
        );
    }
}
