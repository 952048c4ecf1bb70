using Etiquette.Core.Accepting;

namespace Etiquette.Core.Tips;

/// <summary>One thought about connecting well, from one file of the book.</summary>
/// <param name="Id">The file's name.</param>
/// <param name="Packs">"receiving", "sending", "safety", "keeping-in-touch", "recruiters", "public-service".</param>
/// <param name="Source">The row of the knowledge page and who says so.</param>
public sealed record Tip(
    string Id,
    string Title,
    Moral Moral,
    IReadOnlyList<string> Packs,
    string Source,
    Evidence Evidence,
    string Text
)
{
    /// <summary>A small case to try it on, shown now and then.</summary>
    public Practice? Case { get; init; }
}

/// <summary>"Would you accept this one?"</summary>
/// <param name="Best">The answer that we would give, and why.</param>
public sealed record Practice(string Text, Decision Best, string Because);

/// <summary>What a tip rests on; said when somebody asks why.</summary>
public enum Evidence
{
    Practice,
    Survey,
    Research,
    LinkedIn,
    Government,
    Court,

    /// <summary>Experts disagree, or the numbers do; the tip says so.</summary>
    Contested,
}
