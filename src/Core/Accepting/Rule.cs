namespace Etiquette.Core.Accepting;

/// <summary>One thing that speaks for or against accepting. It is silent about what it does not know.</summary>
/// <param name="Id">The type's name in kebab case.</param>
/// <param name="Force">How much it counts, or how good the verdict may be at best.</param>
public abstract record Rule(string Id, Moral Moral, Force Force, Source Source)
{
    public abstract bool AppliesTo(Invitation invitation);

    public abstract string Explain(Invitation invitation);
}

/// <summary>
/// What a rule does. Weights add up. A limit cannot be outvoted: however kind the note and however many the
/// mutual connections, the verdict is never better than the strictest <see cref="AtBest"/>.
/// </summary>
/// <param name="SpeaksFor">The decision that the rule is shown under.</param>
public sealed record Force(int Weight, Decision? AtBest, Decision SpeaksFor)
{
    public static Force For(int weight) => new(weight, null, Decision.Accept);

    public static Force Against(int weight) => new(-weight, null, Decision.Ignore);

    /// <summary>A small doubt that one question would clear up.</summary>
    public static Force Doubts(int weight) => new(-weight, null, Decision.AskFirst);

    /// <summary>Decides alone, unless something stricter does.</summary>
    public static Force Limits(Decision atBest, int weight = 0) => new(weight, atBest, atBest);

    /// <summary>Worth saying, and worth nothing on the scales.</summary>
    public static Force Notes(Decision speaksFor) => new(0, null, speaksFor);
}

/// <summary>Who says so: the row of the knowledge page ("C8") and the people behind it.</summary>
public sealed record Source(string Row, string Says);
