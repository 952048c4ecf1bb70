using System.Diagnostics.CodeAnalysis;
using Etiquette.Adapters;
using Etiquette.Bot.Sending;
using Etiquette.Bot.Storage;
using Etiquette.Bot.Tips;
using Etiquette.Core.Conversations;
using Etiquette.Core.Tips;
using Microsoft.Extensions.Options;
using Orleans.Concurrency;

namespace Etiquette.Bot.Turns;

/// <summary>One person's turns, one at a time.</summary>
internal interface IPersonGrain : IGrainWithStringKey
{
    Task<Immutable<Heeded>> Hear([Immutable] Incoming incoming);
}

/// <summary>
/// Remembers the person between turns but holds no truth: what it remembers is checked against the row's version
/// when a turn is written, and forgotten when somebody else was there meanwhile.
/// </summary>
internal sealed partial class PersonGrain(
    People people,
    Writer writer,
    Handover handover,
    Desks desks,
    IOptions<TeamOptions> team,
    TimeProvider clock,
    ILogger<PersonGrain> logger
) : Grain, IPersonGrain
{
    private static readonly Reply sorry = new Reply.Say(
        "Sorry, something went wrong on my side, so I have no answer to that. Please try again in a little while."
    );

    private Known? known;

    public async Task<Immutable<Heeded>> Hear(Incoming incoming)
    {
        while (true)
        {
            var now = clock.GetUtcNow();
            var turn = await DecideAsync(incoming, now);
            switch (await Keep(new TurnChange(incoming, turn, now, handover)))
            {
                case TurnOutcome.Kept:
                    return new(
                        new Heeded(false, incoming.Inline ? turn.Replies : [], turn.Intent, turn.Entity)
                    );
                case TurnOutcome.Repeat:
                    Telemetry.Repeats.Add(1);
                    return new(people.FirstAnswer(incoming));
                default:
                    Telemetry.Conflicts.Add(1);
                    break;
            }
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Parked for a person to see, and the user is told.")]
    private async Task<Decided> DecideAsync(Incoming incoming, DateTimeOffset now)
    {
        var seen = known;
        try
        {
            seen ??= people.Load(incoming.Address);
            var turn = Hear(seen.Person, incoming, now, desk: null);
            if (turn.WantsTheDesk)
            {
                turn = Hear(seen.Person, incoming, now, await desks.LayOutAsync(incoming));
            }

            return new Decided(seen, turn.Next, turn.Replies, turn.Intent, turn.Entity)
            {
                Effects = turn.Effects,
            };
        }
        catch (Exception failure) when (failure is not Microsoft.Data.Sqlite.SqliteException)
        {
            // The message of an exception may quote what somebody wrote; its type and place do not.
            var kind = failure.GetType().Name;
            LogParked(incoming.Delivery.Key, kind, failure.StackTrace);
            Telemetry.Parked.Add(1);
            return new Decided(seen, Next: null, [sorry], Failure: kind);
        }
    }

    private PersonTurn Hear(Person person, Incoming incoming, DateTimeOffset now, TipDesk? desk) =>
        person.Hear(incoming.Heard, incoming.Address.Conversation, team.Value.Team, now, desk);

    private async Task<TurnOutcome> Keep(TurnChange change)
    {
        // Until it is written, and whenever it may or may not have been: the row knows, we do not.
        known = null;
        var outcome = await writer.Write(change);
        if (outcome is TurnOutcome.Kept)
        {
            known = change.Then;
        }

        return outcome;
    }

    [LoggerMessage(LogLevel.Error, "Delivery {Delivery} failed and is parked: {Kind}\n{Place}")]
    private partial void LogParked(string delivery, string kind, string? place);
}
