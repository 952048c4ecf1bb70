using Etiquette.Adapters;

namespace Etiquette.Bot.Sending;

/// <summary>One reply in a courier's hands.</summary>
/// <param name="Attempts">Tries that failed.</param>
/// <param name="NotBefore">When the next try may be.</param>
internal sealed record Row(long Id, Outgoing Outgoing, int Attempts = 0, DateTimeOffset NotBefore = default);
