using Etiquette.Core.Conversations;

namespace Etiquette.Adapters.Web.TryOut;

/// <summary>What the visitor said (in words, or by a button), and what came back.</summary>
public sealed record Exchange(DeliveryId Delivery, string Said, IReadOnlyList<Reply> Replies)
{
    /// <summary>Only a passing remark: a question that was open stays open.</summary>
    public bool IsAside => Replies.All(reply => reply is Reply.Say { Aside: true });
}
