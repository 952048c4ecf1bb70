using System.Collections.Immutable;
using Etiquette.Core.Coaching.Checks;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching;

/// <summary>What they will think, in one line: the thing they will mind most, in their own voice.</summary>
public static class Impression
{
    public static string Of(IReadOnlyList<Fault> faults, NoteText note) =>
        faults switch
        {
            _ when note.Words.IsEmpty => "\"There is nothing to read.\"",
            _ when note.Has("threat") => "\"This frightens me. I shall report it.\"",
            [] when !MayBeSent.May(note) => "\"I had better ask whether I may answer this.\"",
            [] when note.Context.Kind != NoteKind.Invitation => "\"Clear and kind. I know where I stand.\"",
            [] when note.Context.Relationship == Relationship.Known => "\"Ah, yes, of course.\"",
            [] => "\"I see why you write to me. Happy to say yes.\"",
            _ => OfFault(Minded.First(faults.Contains)),
        };

    /// <summary>What a reader minds most comes first.</summary>
    private static readonly ImmutableArray<Fault> Minded =
    [
        Fault.Scam,
        Fault.Inappropriate,
        Fault.Pressure,
        Fault.PlaceholderLeft,
        Fault.WrongName,
        Fault.FakePersonalisation,
        Fault.Pitch,
        Fault.AskTooBig,
        Fault.Sloppy,
        Fault.Flattery,
        Fault.Generic,
        Fault.NoReason,
        Fault.TooLong,
        Fault.NoIdentity,
    ];

    private static string OfFault(Fault worst) =>
        worst switch
        {
            Fault.Scam => "\"This is a scam. I shall report it.\"",
            Fault.Inappropriate => "\"That is not why I am here.\"",
            Fault.Pressure => "\"Nobody hurries me into knowing them.\"",
            Fault.PlaceholderLeft => "\"They did not even fill in the form letter.\"",
            Fault.WrongName => "\"That is not my name. This was meant for somebody else.\"",
            Fault.FakePersonalisation => "\"You have not looked at anything I did.\"",
            Fault.Pitch => "\"So you want to sell me something.\"",
            Fault.NoReason => "\"Nice, but why me?\"",
            Fault.Generic => "\"You wrote this to a hundred people.\"",
            Fault.NoIdentity => "\"Good reason. And who are you?\"",
            Fault.AskTooBig => "\"We have not met, and you already want a favour.\"",
            Fault.Flattery => "\"Too much sugar. What do you want?\"",
            Fault.TooLong => "\"I shall read this later\", which means never.",
            Fault.Sloppy => "\"If you had no time to write it, I have none to read it.\"",
            _ => throw new System.Diagnostics.UnreachableException($"No impression for {worst}."),
        };
}
