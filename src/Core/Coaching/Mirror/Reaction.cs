using System.Diagnostics;
using Etiquette.Core.Accepting;

namespace Etiquette.Core.Coaching.Mirror;

/// <summary>What one recipient would do with a note, and why.</summary>
/// <param name="Reader">"A librarian with a small network".</param>
/// <param name="Because">In the reader's own voice.</param>
public sealed record Reaction(string Reader, Decision Does, string Because)
{
    public string InWords => $"{Reader} {Verb}: “{Because}”";

    private string Verb =>
        Does switch
        {
            Decision.Accept => "would accept",
            Decision.AskFirst => "would ask first",
            Decision.Ignore => "would leave it unanswered",
            Decision.Decline => "would decline",
            Decision.Report => "would report it",
            _ => throw new UnreachableException($"No verb for {Does}."),
        };
}
