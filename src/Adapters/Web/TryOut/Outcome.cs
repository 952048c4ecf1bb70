namespace Etiquette.Adapters.Web.TryOut;

/// <summary>What became of a submitted form.</summary>
public abstract record Outcome
{
    private Outcome() { }

    /// <summary>Heard, and answered; the transcript has it already.</summary>
    public sealed record Answered(Exchange Exchange, Transcript Transcript) : Outcome;

    /// <summary>The visitor wants to begin again.</summary>
    public sealed record Begun : Outcome;

    /// <summary>Nothing happened; the notice says what the visitor can do.</summary>
    public sealed record Refused(int Status, string Notice) : Outcome;
}
