namespace Etiquette.Core.Conversations;

/// <summary>One step of a conversation: what we remember next (null: finished, forget it) and what we say.</summary>
public sealed record Turn<TNext>(TNext? Next, IReadOnlyList<Reply> Replies)
    where TNext : class;
