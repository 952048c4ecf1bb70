using Etiquette.Core.Conversations;

namespace Etiquette.Core.Accepting;

/// <summary>One answer to a question.</summary>
/// <param name="Label">On the button: "I do not know them".</param>
/// <param name="Fact">As we play it back: "You do not know them".</param>
/// <param name="If">Inside "If ..., I would say ...": "you did not know them".</param>
/// <param name="Value">The machine word for the fact; the id where they are the same.</param>
/// <param name="Holds">Is this what the invitation says already?</param>
/// <param name="State">Puts this answer into an invitation.</param>
public sealed record Choice(
    string Id,
    string Value,
    string Label,
    string Fact,
    string If,
    Func<Invitation, bool> Holds,
    Func<Invitation, Invitation> State
)
{
    private readonly Invitation alone = State(new());

    /// <summary>The invitation with this answer in it: what was answered counts, and no longer what it sounded like.</summary>
    public Invitation Learn(Invitation invitation)
    {
        var learnt = State(invitation);
        var sense = learnt.Sense?.After(alone);
        // Most answers leave it as it was, and then one copy will do.
        return sense == learnt.Sense ? learnt : learnt with { Sense = sense };
    }

    /// <summary>As it is offered, on every card that offers it.</summary>
    public Option Option { get; } = new(Id, Label);

    /// <summary>Understood and played back, but too rare for a button.</summary>
    public bool Rare { get; init; }
}
