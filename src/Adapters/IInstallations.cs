namespace Etiquette.Adapters;

/// <summary>
/// What a platform keeps of each workspace that installed the bot. The platform seals it; to the host it is opaque.
/// </summary>
public interface IInstallations
{
    /// <summary>Null: it did not install us.</summary>
    Task<string?> FindAsync(string platform, string workspace, CancellationToken cancellation);

    /// <summary>New, or in place of what is there; on the disk when the task ends.</summary>
    Task KeepAsync(string platform, string workspace, string secret, CancellationToken cancellation);

    Task RemoveAsync(string platform, string workspace, CancellationToken cancellation);
}
