using System.Globalization;
using System.Security.Cryptography;
using System.Text;
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
            { Type: "invoke", Name: "composeExtension/query" } => TipSearch.Read(activity),
            { Type: "invoke" } => TeamsParty.Of(activity) is { } party
                ? OfInvoke(activity, party)
                : new TeamsMeaning.StrangeClick(),
            {
                Type: "message"
                    or "messageUpdate"
                    or "messageDelete"
                    or "installationUpdate"
                    or "conversationUpdate"
            } => TeamsEvents.Of(activity)
                ?? (
                    TeamsParty.Of(activity) is { } party
                        ? OfPerson(activity, party)
                        : new TeamsMeaning.Nothing("incomplete")
                ),
            _ => new TeamsMeaning.Nothing("type"),
        };

    private static TeamsMeaning OfInvoke(TeamsActivity activity, TeamsParty party) =>
        activity.Name switch
        {
            "adaptiveCard/action" => OfPress(activity, party),
            "message/fetchTask" or "message/submitAction" => Thumbs.Read(activity),
            _ => DialogCalls.Of(activity, party),
        };

    private TeamsMeaning OfPerson(TeamsActivity activity, TeamsParty party) =>
        activity switch
        {
            { Type: "message", Value: not null } when CardClick.Read(activity.Value) is { } click => OfSubmit(
                activity,
                party,
                click
            ),
            { Type: "message", Value: not null, Text: null or "" } => new TeamsMeaning.Nothing("value"),
            { Type: "message" } => OfWords(activity, party, party.Delivery(activity)),
            { Type: "messageUpdate", EventType: "undeleteMessage" } => OfWords(
                activity,
                party,
                party.Delivery(Version(activity))
            ),
            { Type: "messageUpdate", EventType: "editMessage" } => OfEdit(activity, party),
            { Type: "messageDelete", EventType: "softDeleteMessage" } => new TeamsMeaning.TakeBack(
                party.Tenant,
                party.Route,
                party.Delivery(activity)
            ),
            { Type: "installationUpdate", Action: "add", IsPersonal: true } => OfArrival(party),
            { Type: "installationUpdate", Action: "remove" } => new TeamsMeaning.Leave(
                party.Tenant,
                party.User,
                party.Route.Place,
                party.Delivery(activity)
            ),
            { Type: "conversationUpdate" } when activity.MembersAdded.Contains(party.Bot) =>
                activity.IsPersonal ? OfArrival(party) : OfArrivalInAPlace(activity, party),
            _ => new TeamsMeaning.Nothing("event"),
        };

    private static TeamsMeaning.Tell OfWords(TeamsActivity activity, TeamsParty party, DeliveryId delivery)
    {
        var route = party.Route with { ActivityId = activity.Id };
        return new(
            new(delivery, party.At(route), Words(activity, party)) { Around = party.Around(activity) },
            route
        );
    }

    private static TeamsMeaning.Edit OfEdit(TeamsActivity activity, TeamsParty party)
    {
        var route = party.Route with { ActivityId = activity.Id };
        return new(
            new(party.Delivery(Version(activity)), party.At(route), Words(activity, party))
            {
                Around = party.Around(activity),
            },
            route,
            party.Delivery(activity)
        );
    }

    private static Heard.Said Words(TeamsActivity activity, TeamsParty party)
    {
        var text = Mention.RemoveOf(party.Bot, activity.Text ?? "", activity.Mentions);
        return new(Clean.FromTeams(text.Replace("\0", "", StringComparison.Ordinal)));
    }

    /// <summary>Every edit of a message carries the message's own id; the same edit delivered again says the same.</summary>
    private static string Version(TeamsActivity activity)
    {
        var content = Encoding.UTF8.GetBytes($"{activity.EventType}\n{activity.Timestamp}\n{activity.Text}");
        return $"{activity.Id}-{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8))}";
    }

    private TeamsMeaning.Tell OfArrival(TeamsParty party)
    {
        var slot = time.GetUtcNow().Ticks / OneArrival.Ticks;
        var delivery = party.Delivery($"arrived-{slot.ToString(CultureInfo.InvariantCulture)}");
        return new(new(delivery, party.At(party.Route), new Heard.Arrived()), party.Route);
    }

    /// <summary>Two events tell of an installation; a group or channel is greeted at this one of them.</summary>
    private static TeamsMeaning.Tell OfArrivalInAPlace(TeamsActivity activity, TeamsParty party) =>
        new(
            new(party.Delivery(activity), party.At(party.Route), new Heard.Arrived(InAPlace: true)),
            party.Route
        );

    private static TeamsMeaning OfSubmit(TeamsActivity activity, TeamsParty party, CardClick click)
    {
        var route = party.Route with { ActivityId = activity.Id, CardId = activity.ReplyToId };
        return click.IsFor(party.User)
            ? new TeamsMeaning.Tell(
                new(party.Delivery(activity), party.At(route), click.AsHeard())
                {
                    Around = party.Around(activity),
                },
                route
            )
            : new TeamsMeaning.ForeignClick(party.Tenant, route, party.Member, Inline: false);
    }

    private static TeamsMeaning OfPress(TeamsActivity activity, TeamsParty party)
    {
        var route = party.Route with { CardId = activity.ReplyToId };
        var data = activity.Value?.At("action", "data");
        if (CardLook.Read(data) is { } look)
        {
            return look.IsFor(party.User)
                ? new TeamsMeaning.Look(party.At(route), route, look.Case)
                : new TeamsMeaning.ForeignClick(party.Tenant, route, party.Member, Inline: true);
        }

        if (CardClick.Read(data) is not { } click)
        {
            return new TeamsMeaning.StrangeClick();
        }

        return click.IsFor(party.User)
            ? new TeamsMeaning.Click(
                new(party.Delivery(activity), party.At(route), click.AsHeard(), Inline: true)
                {
                    Around = party.Around(activity),
                },
                route,
                click.IsForAnybody
            )
            : new TeamsMeaning.ForeignClick(party.Tenant, route, party.Member, Inline: true);
    }
}
