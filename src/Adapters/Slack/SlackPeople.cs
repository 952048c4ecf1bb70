using System.Text.Json;
using Etiquette.Core.Conversations;
using Microsoft.Extensions.Caching.Memory;

namespace Etiquette.Adapters.Slack;

/// <summary>What Slack knows of a person and we need now and then; asked when it is wanted, and remembered for a while.</summary>
internal sealed class SlackPeople(SlackApi api, IMemoryCache cache)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(1);
    private static readonly TimeSpan NotNow = TimeSpan.FromMinutes(1);

    public async Task<Surroundings> LookAroundAsync(Incoming incoming, CancellationToken cancellation)
    {
        var (workspace, user) = (incoming.Address.Workspace, incoming.Address.User);
        var known = await FindAsync(workspace, user, cancellation);
        return incoming.Around with
        {
            Zone = known.Zone,
            MayManage = incoming.Around.Here is { Kind: PlaceKind.Personal }
                ? Permission.Yes
                : known.MayManage,
            PrivateRoute = new SlackRoute(user).ToString(),
        };
    }

    private async Task<Known> FindAsync(string workspace, string user, CancellationToken cancellation)
    {
        var key = ("slack-person", workspace, user);
        if (cache.TryGetValue(key, out Known? known) && known is not null)
        {
            return known;
        }

        var (answer, body) = await api.ReadAsync(workspace, "users.info", [new("user", user)], cancellation);
        using (body)
        {
            return cache.Set(
                key,
                answer.Error is null && body is not null ? Read(body.RootElement.At("user")) : Known.Nothing,
                answer.Error is null ? Remembered : NotNow
            );
        }
    }

    /// <summary>Slack does not say who manages a channel: whoever manages the workspace does, of others we do not know.</summary>
    private static Known Read(JsonElement user) =>
        new(
            user.Text("tz"),
            user.IsTrue("is_admin") || user.IsTrue("is_owner") ? Permission.Yes
                // Guests see a channel or two and manage none.
                : user.IsTrue("is_restricted") || user.IsTrue("is_ultra_restricted") ? Permission.No
                : Permission.Unknown
        );

    private sealed record Known(string? Zone, Permission MayManage)
    {
        public static readonly Known Nothing = new(null, Permission.Unknown);
    }
}
