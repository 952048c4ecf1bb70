using System.Globalization;
using Etiquette.Bot.Sending;
using Etiquette.Bot.Storage;
using Etiquette.Core.Tips;

namespace Etiquette.Bot.Tips;

/// <summary>A subscription as it lies in its table.</summary>
internal sealed record KeptSubscription
{
    private const string SlotFormat = "yyyy-MM-dd'T'HH:mm:ss";

    public required string Id { get; init; }
    public required string Platform { get; init; }
    public required string Workspace { get; init; }
    public required string Owner { get; init; }
    public required string Body { get; init; }
    public string? Slot { get; init; }
    public long? Due { get; init; }
    public required long Version { get; init; }

    public WorkspaceKey Key => new(Platform, Workspace);

    public Subscription Read() => Stored.Subscription(Body) with { Owner = Owner, Version = Version };

    public DateTime Local => DateTime.ParseExact(Slot!, SlotFormat, CultureInfo.InvariantCulture);

    public static string Text(DateTime slot) => slot.ToString(SlotFormat, CultureInfo.InvariantCulture);

    /// <summary>The outbox key of a slot's tip, and what its buttons come back with: the same for ever.</summary>
    public static string OutboxKey(string subscription, string slot) =>
        $"{TipCard.Prefix}{subscription}:{slot}";
}
