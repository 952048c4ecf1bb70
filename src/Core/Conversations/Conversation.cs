using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Etiquette.Core.Accepting;
using Etiquette.Core.Coaching;
using Etiquette.Core.Language;
using Etiquette.Core.Tips.Subscribing;

namespace Etiquette.Core.Conversations;

/// <summary>One conversation in progress.</summary>
/// <param name="After">What our last answer was, so that "why?" and "another" find it.</param>
public sealed record Conversation(
    DateTimeOffset LastHeard,
    ShouldIAccept? Accepting = null,
    After After = After.Nothing
)
{
    /// <summary>How long an idle conversation keeps what was said in it.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    /// <summary>How long an answer beside the thread still finds the question.</summary>
    public static readonly TimeSpan WaitsForAnswer = TimeSpan.FromMinutes(30);

    /// <summary>More than this many at once belong to nobody who is still reading; the oldest goes.</summary>
    private const int Most = 20;

    /// <summary>We asked who wants to connect: whatever comes next is about a request.</summary>
    public bool AwaitsRequest { get; init; }

    /// <summary>The note in hand.</summary>
    public WriteANote? Writing { get; init; }

    /// <summary>Lines of a listed backlog that wait for their turn.</summary>
    public ImmutableList<string> Waiting { get; init; } = [];

    /// <summary>What we were saying about the tips of a place.</summary>
    public TipsHere? Tips { get; init; }

    /// <summary>We asked whether to forget everything: a "yes" in words counts as the button.</summary>
    public bool AsksToErase { get; init; }

    [JsonIgnore]
    public bool IsFresh =>
        Accepting is null
        && Writing is null
        && After is After.Nothing
        && Waiting.IsEmpty
        && !AwaitsRequest
        && Tips is null;

    /// <summary>A request is what we talk about: a question of ours is open, or the verdict was the last that was said.</summary>
    [JsonIgnore]
    public bool IsOnARequest =>
        Accepting is { } request
        && Writing is not { Open: not null }
        && (request.Open is not null || After is After.Verdict);

    /// <summary>Holds the request or the note of this number.</summary>
    internal bool IsAbout(int number) => Accepting?.Case == number || Writing?.Case == number;

    internal Listening Listening =>
        Writing is { } writing
            ? new(writing.About, writing.Material.To, After)
            : new(Accepting?.About, Accepting?.Invitation.From, After)
            {
                OfDanger =
                    Accepting is { Open: null, Invitation: { Knows: not Knows.Yes } judged }
                    && StillTrue.IsDangerous(judged),
                OfAFile = Accepting?.Invitation.Signs.Any(Signs.FileOrLink | Signs.Program) is true,
            };

    /// <summary>Room for the one that is held there.</summary>
    internal static ImmutableDictionary<string, Conversation> MakeRoom(
        ImmutableDictionary<string, Conversation> conversations,
        string where
    ) =>
        conversations.Count < Most || conversations.ContainsKey(where)
            ? conversations
            : conversations.Remove(conversations.MinBy(pair => pair.Value.LastHeard).Key);
}
