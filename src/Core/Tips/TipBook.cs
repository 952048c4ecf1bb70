using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Etiquette.Core.Tips;

/// <summary>All tips, and which one comes next: nothing comes twice before everything came once.</summary>
public sealed class TipBook(IEnumerable<Tip> tips)
{
    /// <summary>The tips in Book/*.md.</summary>
    public static readonly TipBook Ours = new(ReadOurs());

    private static readonly char[] Separators = [' ', ',', '.', '?', '!', ':', ';', '\'', '"', '\n'];

    /// <summary>Words of the asking, not of the topic.</summary>
    private static readonly HashSet<string> Asking = new(
        ["about", "please", "something", "another", "would", "could", "should", "people", "their", "there"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>In a fixed order that mixes the topics, the same after every restart.</summary>
    public IReadOnlyList<Tip> All { get; } =
    [.. tips.OrderBy(tip => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(tip.Id))))];

    /// <summary>This book and a team's own tips; one of the team's with the same name takes the place of ours.</summary>
    public TipBook With(IEnumerable<Tip> own)
    {
        var added = own.ToList();
        return added.Count == 0
            ? this
            : new TipBook(All.ExceptBy(added.Select(tip => tip.Id), tip => tip.Id).Concat(added));
    }

    public Tip? Find(string id) => All.FirstOrDefault(tip => tip.Id == id);

    /// <summary>The next tip for somebody who had these; one that fits the words they used, where there is one.</summary>
    public Tip Next(ImmutableHashSet<string> shown, string about = "")
    {
        var topic = about
            .Split(Separators, StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length > 4 && !Asking.Contains(word))
            .ToList();
        var fresh = All.Where(tip => !shown.Contains(tip.Id)).ToList();
        return (fresh.Count > 0 ? fresh : All).MaxBy(tip => topic.Count(word => IsAbout(tip, word)))!;
    }

    private static bool IsAbout(Tip tip, string word) =>
        tip.Title.Contains(word, StringComparison.OrdinalIgnoreCase)
        || tip.Packs.Contains(word, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<Tip> ReadOurs()
    {
        var assembly = typeof(TipBook).Assembly;
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (name.StartsWith("tips/", StringComparison.Ordinal))
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                yield return TipFile.Read(Path.GetFileNameWithoutExtension(name), reader.ReadToEnd());
            }
        }
    }
}
