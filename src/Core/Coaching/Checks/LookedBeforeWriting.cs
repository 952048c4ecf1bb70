using System.Text.RegularExpressions;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Checks;

/// <summary>Pasted company names and praise for somebody else's work pretend that the sender looked.</summary>
public sealed partial record LookedBeforeWriting()
    : JudgedCheck(
        "looked-before-writing",
        Moral.SpendTimeOnIt,
        "D13",
        Fault.FakePersonalisation,
        "This pretends to have looked. Name one thing that only somebody who looked would know.",
        "Nothing in it pretends."
    )
{
    public override Checked On(NoteText note) => Faked(note) is { } at ? Doubt(at) : Clear();

    private static Span? Faked(NoteText note)
    {
        if (MergeField().Match(note.Text) is { Success: true } merged)
        {
            return new(merged.Index, merged.Index + merged.Length);
        }

        if (
            UsesTheirName.Wrong(note) is not null
            && (note.First("praise") ?? note.First("gush")) is { } praise
        )
        {
            return praise;
        }

        return note.Reason is null && note.Context.Relationship == Relationship.Stranger
            ? note.First("fake")
            : null;
    }

    /// <summary>"Pam's Employer", "at ACME HOLDINGS LTD": a field of a table, not words of a person.</summary>
    [GeneratedRegex(
        @"\b\p{Lu}\p{L}+['’]s (?:Current )?(?:Employer|Company|Organi[sz]ation|Firm|Industry|Business)\b|\b(?:at|with|of) (?:\p{Lu}{2,}[ ,&.]+){1,4}(?:LTD|LIMITED|INC|LLC|PLC|GMBH|CORP|CORPORATION|CO)\b"
    )]
    private static partial Regex MergeField();
}
