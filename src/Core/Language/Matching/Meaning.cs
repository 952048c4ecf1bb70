using System.Collections.Concurrent;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Matching;

/// <summary>
/// What the phrases below a heading mean, in every language: "Knows.No" is the value "No" of the family "Knows".
/// There is one of each, taken apart when the phrases are read and not again for each message.
/// </summary>
internal sealed class Meaning
{
    private static readonly ConcurrentDictionary<string, Meaning> all = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, int> families = new(StringComparer.Ordinal);
    private object? value;
    private Term? labelTerm;
    private Term? valueTerm;

    private Meaning(string label)
    {
        var stop = label.IndexOf('.', StringComparison.Ordinal);
        Label = label;
        Family = NumberOf(stop > 0 ? label[..stop] : label);
        Value = label[(stop + 1)..];
    }

    public string Label { get; }

    /// <summary>What stands before the full stop, as a number.</summary>
    public int Family { get; }

    public string Value { get; }

    /// <summary>The label as features tell it.</summary>
    public Term LabelTerm => labelTerm ??= new(Label);

    /// <summary>The value as features tell it.</summary>
    public Term ValueTerm => valueTerm ??= new(Value);

    public static int Families => families.Count;

    public static Meaning Of(string label) => all.GetOrAdd(label, written => new(written));

    public static int NumberOf(string family) => families.GetOrAdd(family, (_, all) => all.Count, families);

    public T As<T>()
        where T : struct, Enum
    {
        if (value is T known)
        {
            return known;
        }

        var parsed = Enum.Parse<T>(Value);
        value = parsed;
        return parsed;
    }
}
