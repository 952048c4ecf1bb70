namespace Etiquette.Core.Learning;

/// <summary>
/// One thing that the learned weights look at: a kind of feature and up to three terms, "pair about her". In a file it is
/// written with spaces between; while a message is understood it is a number, and nothing is written.
/// </summary>
internal readonly struct Feature
{
    private readonly Term kind;
    private readonly Term? first;
    private readonly Term? second;
    private readonly Term? third;

    public Feature(Term kind)
    {
        this.kind = kind;
        Key = Mix(0, kind.Hash);
    }

    public Feature(Term kind, Term first)
    {
        (this.kind, this.first) = (kind, first);
        Key = Mix(Mix(0, kind.Hash), first.Hash);
    }

    public Feature(Term kind, Term first, Term second)
    {
        (this.kind, this.first, this.second) = (kind, first, second);
        Key = Mix(Mix(Mix(0, kind.Hash), first.Hash), second.Hash);
    }

    public Feature(Term kind, Term first, Term second, Term third)
    {
        (this.kind, this.first, this.second, this.third) = (kind, first, second, third);
        Key = Mix(Mix(Mix(Mix(0, kind.Hash), first.Hash), second.Hash), third.Hash);
    }

    /// <summary>What it is found by.</summary>
    public ulong Key { get; }

    /// <summary>As it stands in a file of weights.</summary>
    public override string ToString() =>
        string.Join(' ', new[] { kind, first, second, third }.OfType<Term>().Select(term => term.Text));

    /// <summary>The key of a feature as it is written.</summary>
    public static ulong KeyOf(ReadOnlySpan<char> written, char between = ' ') => KeyOf(0, written, between);

    /// <param name="name">What follows the kind; may be empty.</param>
    public static ulong KeyOf(string kind, ReadOnlySpan<char> name)
    {
        var key = Mix(0, Term.HashOf(kind));
        return name.IsEmpty ? key : KeyOf(key, name, ' ');
    }

    private static ulong KeyOf(ulong key, ReadOnlySpan<char> written, char between)
    {
        while (written.IndexOf(between) is >= 0 and var end)
        {
            key = Mix(key, Term.HashOf(written[..end]));
            written = written[(end + 1)..];
        }

        return Mix(key, Term.HashOf(written));
    }

    private static ulong Mix(ulong key, ulong hash)
    {
        var mixed = (key ^ hash) * 0x9E3779B97F4A7C15UL;
        return mixed ^ (mixed >> 29);
    }
}
