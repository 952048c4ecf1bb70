namespace Etiquette.Adapters.Teams;

/// <summary>What an activity means to us.</summary>
internal abstract record TeamsMeaning
{
    private TeamsMeaning() { }

    /// <summary>Words, an arrival or an old client's click: one turn, answered by a message.</summary>
    public sealed record Tell(Incoming Incoming) : TeamsMeaning;

    /// <summary>A click whose answer goes back in the response and takes the card's place.</summary>
    public sealed record Click(Incoming Incoming, TeamsRoute Route) : TeamsMeaning;

    /// <summary>A click on a card that asks somebody else. <paramref name="Inline"/>: it can be answered in the response.</summary>
    public sealed record ForeignClick(TeamsRoute Route, string Clicker, bool Inline) : TeamsMeaning;

    /// <summary>A card action that no card of ours sends.</summary>
    public sealed record StrangeClick : TeamsMeaning;

    /// <summary>The person removed the bot: everything we keep of them goes.</summary>
    public sealed record Leave(string Tenant, string User, DeliveryId Delivery) : TeamsMeaning;

    public sealed record Nothing(string Why) : TeamsMeaning;

    /// <summary>An invoke that we do not serve.</summary>
    public sealed record Unserved(string? Name) : TeamsMeaning;
}
