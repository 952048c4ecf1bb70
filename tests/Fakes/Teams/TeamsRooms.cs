using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Etiquette.Fakes.Teams;

/// <summary>
/// Conversations as the connector knows them: where the bot is not, and how many calls each takes. One call too many
/// is answered by 429, and remembered as a fault.
/// https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
/// </summary>
public sealed class TeamsRooms(FakeTeams teams)
{
    private static readonly (int Most, TimeSpan Window)[] Limits =
    [
        (7, TimeSpan.FromSeconds(1)),
        (8, TimeSpan.FromSeconds(2)),
        (60, TimeSpan.FromSeconds(30)),
    ];
    private const int MostInTenant = 50;
    private const string WholeTenant = "the whole tenant";

    private readonly ConcurrentDictionary<string, (int, string)> closed = new();
    private readonly ConcurrentDictionary<string, List<long>> calls = new();
    private readonly ConcurrentQueue<string> typing = new();

    /// <summary>Off where a test asks for more than people do, and with a clock that stands still.</summary>
    public bool HasLimits { get; set; }

    /// <summary>Where "is typing" was shown.</summary>
    public IReadOnlyCollection<string> Typing => typing;

    /// <summary>From now on every call there is refused like this.</summary>
    public void Close(string conversation, int status, string code) => closed[conversation] = (status, code);

    public void Open(string conversation) => closed.TryRemove(conversation, out _);

    /// <summary>The chat that Teams opens with a member, the same each time.</summary>
    public string ChatWith(string member) => "a:1chat-with-" + member[3..];

    /// <summary>Forgets what was called: a bot that starts anew does not know its last second either.</summary>
    public void StartAnew() => calls.Clear();

    internal void Types(string conversation) => typing.Enqueue(conversation);

    internal (int Status, string Code)? Refusal(string conversation)
    {
        if (closed.TryGetValue(conversation, out var refusal))
        {
            return refusal;
        }

        if (
            HasLimits
            && (
                IsTooMany(conversation, Limits)
                || IsTooMany(WholeTenant, [(MostInTenant, TimeSpan.FromSeconds(1))])
            )
        )
        {
            teams.Fault($"too many calls in {conversation}");
            return (StatusCodes.Status429TooManyRequests, "TooManyRequests");
        }

        return null;
    }

    private bool IsTooMany(string where, (int Most, TimeSpan Window)[] limits)
    {
        var past = calls.GetOrAdd(where, _ => []);
        lock (past)
        {
            past.Add(Stopwatch.GetTimestamp());
            return limits.Any(limit =>
                past.Count(call => Stopwatch.GetElapsedTime(call) < limit.Window) > limit.Most
            );
        }
    }
}
