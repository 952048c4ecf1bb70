using Etiquette.Adapters;
using Etiquette.Bot.Sending;
using Etiquette.Core.Tips;
using Microsoft.Data.Sqlite;

namespace Etiquette.Bot.Tips;

/// <summary>Chooses for many places of one workspace; two subscriptions of one place never get the same tip at once.</summary>
internal sealed class Chooser(SqliteConnection connection, WorkspaceKey key, TeamBook team)
{
    private readonly Dictionary<string, TipHistory> histories = [];
    private readonly TipBook book = team.With(
        Desks.OwnTips(connection, new Address(key.Platform, key.Workspace, "", "", ""))
    );

    public (Tip? Tip, bool WithCase) Next(Subscription subscription)
    {
        var place = subscription.Place.Id;
        if (!histories.TryGetValue(place, out var history))
        {
            history = Desks.History(connection, key.Platform, key.Workspace, place);
        }

        var tip = TipChoice.Next(book, subscription.Pack, history, place);
        histories[place] = tip is null
            ? history
            : history with
            {
                Shown = history.Shown.SetItem(tip.Id, history.Shown.GetValueOrDefault(tip.Id) + 1),
            };
        return (tip, TipChoice.EndsInACase(history));
    }
}
