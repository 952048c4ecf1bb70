using System.Security.Cryptography;
using System.Text;
using Etiquette.Core.Conversations;

namespace Etiquette.Adapters.Web.TryOut;

/// <summary>What the visitor said (in words, or by a button), and what came back.</summary>
public sealed record Exchange(DeliveryId Delivery, string Said, IReadOnlyList<Reply> Replies)
{
    /// <summary>Names it on the page, and tells nothing.</summary>
    public string Mark =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Delivery.Key)).AsSpan(0, 8));

    /// <summary>Only a passing remark: a question that was open stays open.</summary>
    public bool IsAside => Replies.All(reply => reply is Reply.Say { Aside: true });
}
