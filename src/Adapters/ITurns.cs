using Etiquette.Core.Conversations;
using Etiquette.Core.Language;

namespace Etiquette.Adapters;

/// <summary>The host, as an adapter sees it: give it a delivery; when the task ends, the delivery is safe.</summary>
public interface ITurns
{
    /// <summary>
    /// Decides and commits. Only after it returned may the platform get its 2xx.
    /// Throws <see cref="TimeoutException"/> when the store did not answer in time: say 503, the platform retries.
    /// </summary>
    Task<Heeded> HearAsync(Incoming incoming, CancellationToken cancellation);

    /// <summary>A person's own page, as things stand.</summary>
    Task<Home> HomeAsync(Address who, CancellationToken cancellation);

    /// <summary>Everything kept of a person, as JSON for them to read or take away.</summary>
    Task<string> ExportAsync(Address who, CancellationToken cancellation);

    /// <summary>What a card about this request of the person's shows as things stand; empty when it is forgotten.</summary>
    Task<IReadOnlyList<Reply>> LookAsync(Address who, int number, CancellationToken cancellation);

    /// <summary>The platform's id of our first answer to a delivery; null when there was none, or it is long ago.</summary>
    Task<string?> AnswerIdAsync(DeliveryId delivery, CancellationToken cancellation);

    /// <summary>Erases what is kept of a workspace (person null) or of one person: uninstalled, or asked to.</summary>
    Task ForgetAsync(
        string platform,
        string workspace,
        string? user,
        DeliveryId delivery,
        CancellationToken cancellation
    );
}

/// <summary>What became of a delivery.</summary>
/// <param name="Repeat">We had it before; nothing changed. An inline delivery gets its first answer again.</param>
/// <param name="Replies">For an inline delivery, in order; otherwise empty, the courier sends them.</param>
public sealed record Heeded(bool Repeat, IReadOnlyList<Reply> Replies, Intent? Intent, string? Entity);
