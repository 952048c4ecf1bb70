using System.Globalization;
using Etiquette.Core.Conversations;
using Etiquette.Core.Language;

namespace Etiquette.Adapters.Teams;

/// <summary>From a verified activity to what it means. Teams knows many more types than we have answers for.</summary>
internal sealed class TeamsTranslation(TimeProvider time)
{
    public const string Platform = "teams";

    /// <summary>Both events of one installation fall into it; a later installation does not.</summary>
    private static readonly TimeSpan OneArrival = TimeSpan.FromMinutes(10);

    public TeamsMeaning Of(TeamsActivity activity) =>
        activity switch
        {
            { Type: "invoke", Name: not "adaptiveCard/action" } => new TeamsMeaning.Unserved(activity.Name),
            { Type: not ("message" or "invoke" or "installationUpdate" or "conversationUpdate") } =>
                new TeamsMeaning.Nothing("type"),
            _ => Party.Of(activity) is { } party
                ? Of(activity, party)
                : new TeamsMeaning.Nothing("incomplete"),
        };

    private TeamsMeaning Of(TeamsActivity activity, Party party) =>
        activity switch
        {
            { Type: "invoke" } => OfInvoke(activity, party),
            { Type: "message", Value: not null } when CardClick.Read(activity.Value) is { } click => OfSubmit(
                activity,
                party,
                click
            ),
            { Type: "message", Value: not null, Text: null or "" } => new TeamsMeaning.Nothing("value"),
            { Type: "message" } => OfWords(activity, party),
            { Type: "installationUpdate", Action: "add" } => OfArrival(party),
            // Removed from a team or a group, the bot still serves its people elsewhere; only the person who
            // removes it from their own chat takes leave of it.
            { Type: "installationUpdate", Action: "remove", IsPersonal: true } => new TeamsMeaning.Leave(
                party.Tenant,
                party.User,
                party.Delivery(activity)
            ),
            { Type: "conversationUpdate" } when activity.MembersAdded.Contains(party.Bot) => OfArrival(party),
            _ => new TeamsMeaning.Nothing("event"),
        };

    private static TeamsMeaning.Tell OfWords(TeamsActivity activity, Party party)
    {
        var text = Mention.RemoveOf(party.Bot, activity.Text ?? "", activity.Mentions);
        var route = party.Route with { ActivityId = activity.Id };
        var heard = new Heard.Said(Clean.FromTeams(text.Replace("\0", "", StringComparison.Ordinal)));
        return new(new(party.Delivery(activity), party.At(route), heard));
    }

    private TeamsMeaning.Tell OfArrival(Party party)
    {
        var slot = time.GetUtcNow().Ticks / OneArrival.Ticks;
        var delivery = party.Delivery($"arrived-{slot.ToString(CultureInfo.InvariantCulture)}");
        return new(new(delivery, party.At(party.Route), new Heard.Arrived()));
    }

    private static TeamsMeaning OfSubmit(TeamsActivity activity, Party party, CardClick click)
    {
        var route = party.Route with { ActivityId = activity.Id, CardId = activity.ReplyToId };
        return click.IsFor(party.User)
            ? new TeamsMeaning.Tell(new(party.Delivery(activity), party.At(route), click.AsHeard()))
            : new TeamsMeaning.ForeignClick(route, party.Sender, Inline: false);
    }

    private static TeamsMeaning OfInvoke(TeamsActivity activity, Party party)
    {
        if (CardClick.Read(activity.Value?.At("action", "data")) is not { } click)
        {
            return new TeamsMeaning.StrangeClick();
        }

        var route = party.Route with { CardId = activity.ReplyToId };
        var incoming = new Incoming(party.Delivery(activity), party.At(route), click.AsHeard(), Inline: true);
        return click.IsFor(party.User)
            ? new TeamsMeaning.Click(incoming, route)
            : new TeamsMeaning.ForeignClick(route, party.Sender, Inline: true);
    }

    /// <summary>Who speaks to us, and where: without all of it there is nobody to answer.</summary>
    private sealed record Party(string Tenant, string User, string Sender, string Bot, TeamsRoute Route)
    {
        /// <summary>Only a developer's own machine sends activities without a tenant.</summary>
        private const string NoTenant = "local";

        public static Party? Of(TeamsActivity activity) =>
            activity is { From: { } from, Conversation: { } conversation, ServiceUrl: { } serviceUrl }
            && from != activity.Recipient
            // Another bot's words: two polite bots would thank each other for ever.
            && !from.StartsWith("28:", StringComparison.Ordinal)
                ? new(
                    activity.Tenants is [var tenant, ..] ? tenant : NoTenant,
                    activity.AadObjectId ?? from,
                    from,
                    activity.Recipient ?? "",
                    new(serviceUrl, conversation, activity.Recipient)
                )
                : null;

        public DeliveryId Delivery(TeamsActivity activity) => Delivery(activity.Id ?? "");

        public DeliveryId Delivery(string id) => new($"{Platform}:{Tenant}:{Route.ConversationId}:{id}");

        public Address At(TeamsRoute route) => new(Platform, Tenant, User, Place, route.Write());

        // A thread of a channel is "channel;messageid=root" for Teams, and "place/thread" for the rest of us.
        private string Place => Route.ConversationId.Replace(";messageid=", "/", StringComparison.Ordinal);
    }
}
