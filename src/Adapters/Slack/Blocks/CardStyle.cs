using Microsoft.Extensions.Caching.Memory;

namespace Etiquette.Adapters.Slack;

/// <summary>How rich a message is; each falls back to the one before it.</summary>
public enum CardStyle
{
    /// <summary>No blocks: the text that notifications show.</summary>
    Words,

    /// <summary>The blocks that every Slack has known for years.</summary>
    Classic,

    /// <summary>Tables and feedback buttons too.</summary>
    Rich,
}

/// <summary>What each workspace takes, so that not every message is refused first.</summary>
internal sealed class CardStyles(IMemoryCache cache)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(12);

    public CardStyle Of(string workspace) =>
        cache.TryGetValue(KeyOf(workspace), out CardStyle style) ? style : CardStyle.Rich;

    /// <summary>Words alone are never remembered: then one card was at fault, and not the workspace.</summary>
    public void Worked(string workspace, CardStyle style)
    {
        if (style is CardStyle.Classic)
        {
            cache.Set(KeyOf(workspace), style, Remembered);
        }
    }

    private static (string, string) KeyOf(string workspace) => ("slack-card-style", workspace);
}
