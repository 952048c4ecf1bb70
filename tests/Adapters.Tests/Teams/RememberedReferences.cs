using System.Collections.Concurrent;
using Etiquette.Adapters.Teams;

namespace Etiquette.Adapters.Tests.Teams;

/// <summary>The host's memory of conversations, without a host.</summary>
internal sealed class RememberedReferences : ITeamsReferences
{
    private readonly ConcurrentDictionary<(string, string), TeamsReference> all = new();

    public IReadOnlyCollection<TeamsReference> All => [.. all.Values];

    public Task KeepAsync(TeamsReference reference, CancellationToken cancellation)
    {
        all[(reference.Tenant, reference.Conversation)] = reference;
        return Task.CompletedTask;
    }

    public Task<TeamsReference?> FindAsync(
        string tenant,
        string conversation,
        CancellationToken cancellation
    ) => Task.FromResult(all.GetValueOrDefault((tenant, conversation)));

    public Task SetActiveAsync(string tenant, string place, bool active, CancellationToken cancellation)
    {
        foreach (var (key, known) in all.Where(pair => IsOf(pair.Value, tenant, place)))
        {
            all[key] = known with { IsActive = active };
        }

        return Task.CompletedTask;
    }

    public Task ForgetAsync(string tenant, string place, CancellationToken cancellation)
    {
        foreach (var (key, _) in all.Where(pair => IsOf(pair.Value, tenant, place)))
        {
            all.TryRemove(key, out _);
        }

        return Task.CompletedTask;
    }

    private static bool IsOf(TeamsReference known, string tenant, string place) =>
        known.Tenant == tenant && (known.Conversation == place || known.Team == place);
}
