using Etiquette.Core.Conversations.Forms;

namespace Etiquette.Adapters.Teams;

/// <summary>What an activity means to us.</summary>
internal abstract record TeamsMeaning
{
    private TeamsMeaning() { }

    /// <summary>Words, an arrival or an old client's click: one turn, answered by a message.</summary>
    public sealed record Tell(Incoming Incoming, TeamsRoute Route) : TeamsMeaning;

    /// <summary>Words that were changed: heard anew; the answer takes the place of the one to <paramref name="Original"/>.</summary>
    public sealed record Edit(Incoming Incoming, TeamsRoute Route, DeliveryId Original) : TeamsMeaning;

    /// <summary>Words that were taken back: our answer to them goes too.</summary>
    public sealed record TakeBack(string Tenant, TeamsRoute Route, DeliveryId Original) : TeamsMeaning;

    /// <summary>A click whose answer goes back in the response and takes the card's place.</summary>
    /// <param name="ForAnybody">The card asks nobody in particular: it stays, and whoever pressed is answered alone.</param>
    public sealed record Click(Incoming Incoming, TeamsRoute Route, bool ForAnybody) : TeamsMeaning;

    /// <summary>A card came into its owner's view: what should stand on it now?</summary>
    public sealed record Look(Address Who, TeamsRoute Route, int Case) : TeamsMeaning;

    /// <summary>A click on a card that asks somebody else. <paramref name="Inline"/>: it can be answered in the response.</summary>
    public sealed record ForeignClick(string Tenant, TeamsRoute Route, string Clicker, bool Inline)
        : TeamsMeaning;

    /// <summary>A card action that no card of ours sends.</summary>
    public sealed record StrangeClick : TeamsMeaning;

    /// <summary>A form to fill in, empty or with what was wrong with it.</summary>
    public sealed record Show(Form Form, string Dialog, IReadOnlyList<FieldError> Errors) : TeamsMeaning;

    /// <summary>A turn in a dialog: its answer is the dialog's next page.</summary>
    public sealed record Page(Incoming Incoming, string Dialog) : TeamsMeaning;

    /// <summary>A dialog's content that no dialog of ours sends.</summary>
    public sealed record StrangePage : TeamsMeaning;

    /// <summary>Somebody looks for a tip to share.</summary>
    public sealed record Search(string Words, int Skip, int Count) : TeamsMeaning;

    /// <summary>A thumb under an answer of ours.</summary>
    public sealed record Thumb(bool Up) : TeamsMeaning;

    /// <summary>The person removed the bot: everything we keep of them goes.</summary>
    public sealed record Leave(string Tenant, string User, string Place, DeliveryId Delivery) : TeamsMeaning;

    /// <summary>A group or a team removed the bot: everything we keep of that place goes.</summary>
    public sealed record Removed(string Tenant, string Place) : TeamsMeaning;

    /// <summary>A team or a channel was archived or deleted, and may come back.</summary>
    public sealed record Rests(string Tenant, string Place) : TeamsMeaning;

    public sealed record Wakes(string Tenant, string Place) : TeamsMeaning;

    public sealed record Nothing(string Why) : TeamsMeaning;

    /// <summary>An invoke that we do not serve.</summary>
    public sealed record Unserved(string? Name) : TeamsMeaning;
}
