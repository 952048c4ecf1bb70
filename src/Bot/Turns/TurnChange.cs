using Dapper;
using Etiquette.Adapters;
using Etiquette.Bot.Sending;
using Etiquette.Bot.Storage;
using Etiquette.Bot.Tips;

namespace Etiquette.Bot.Turns;

internal enum TurnOutcome
{
    Kept,

    /// <summary>We had this delivery before; nothing changed.</summary>
    Repeat,

    /// <summary>Somebody else changed the person meanwhile; nothing changed, decide again.</summary>
    Conflict,
}

/// <summary>One turn, written whole or not at all: the delivery, the person, the replies, whatever else changes.</summary>
internal sealed class TurnChange(Incoming incoming, Decided turn, DateTimeOffset at, Handover handover)
    : Change<TurnOutcome>
{
    private readonly long now = at.ToUnixTimeMilliseconds();
    private readonly PersonText? text = turn.Next is null
        ? null
        : PersonText.Of(turn.Next, turn.Seen?.Parts ?? []);
    private readonly byte[][] bodies = Bodies(incoming, turn);
    private readonly List<Row> born = new(turn.Replies.Count);
    private Known? then = turn.Seen;

    /// <summary>What is known once this is written.</summary>
    public Known? Then => then;

    public override void Committed()
    {
        // Before the caller hears of it, so that replies reach the courier in the order of their commits.
        handover.Give(born);
        base.Committed();
    }

    protected override TurnOutcome Write(Statements statements)
    {
        if (statements.InsertDelivery.Run(incoming.Delivery.Key, now) == 0)
        {
            return TurnOutcome.Repeat;
        }

        born.Clear();
        if (!WritePersonAndEffects(statements))
        {
            statements.TakeBackDelivery.Run(incoming.Delivery.Key);
            return TurnOutcome.Conflict;
        }

        WriteReplies(statements, incoming.Address);
        if (turn.Failure is not null)
        {
            DeadLetters.Insert(statements, incoming, turn.Failure, now);
        }

        return TurnOutcome.Kept;
    }

    /// <summary>Both or neither: somebody may have changed either meanwhile.</summary>
    private bool WritePersonAndEffects(Statements on)
    {
        if (turn.Effects.Count == 0)
        {
            return WritePerson(on, incoming.Address);
        }

        on.Connection.Execute("SAVEPOINT turn");
        var isWritten =
            WritePerson(on, incoming.Address) && new EffectWriter(on, incoming, at, born).Write(turn.Effects);
        on.Connection.Execute(isWritten ? "RELEASE turn" : "ROLLBACK TO turn; RELEASE turn");
        return isWritten;
    }

    private bool WritePerson(Statements on, Address who)
    {
        if (turn is not { Next: { } person, Seen: { } seen } || text is null)
        {
            return true;
        }

        var (platform, workspace, user) = (who.Platform, who.Workspace, who.User);
        // Nothing is left that a newcomer does not have: then nothing is kept.
        if (text.Bytes.AsSpan().SequenceEqual(Stored.Newcomer))
        {
            then = Known.Nobody;
            return seen.Version == 0 || on.ErasePerson.Run(platform, workspace, user, seen.Version) == 1;
        }

        then = seen.Then(person, text, at);
        return seen.Version == 0
            ? on.InsertPerson.Run(platform, workspace, user, then.Version, text.Bytes, now) == 1
            : on.UpdatePerson.Run(then.Version, text.Bytes, now, platform, workspace, user, seen.Version)
                == 1;
    }

    private void WriteReplies(Statements on, Address to)
    {
        for (var i = 0; i < bodies.Length; i++)
        {
            var key = ReplyKey.Of(incoming.Delivery, i);
            var id = on.InsertReply.Insert(
                key,
                to.Platform,
                to.Workspace,
                to.User,
                to.Conversation,
                to.Route,
                i == 0,
                bodies[i],
                incoming.Inline ? "inline" : "sending",
                now
            );
            if (!incoming.Inline)
            {
                born.Add(new Row(id, new Outgoing(key, to, turn.Replies[i], First: i == 0)));
            }
        }
    }

    /// <summary>An inline answer is one row: a repeat gets it back whole.</summary>
    private static byte[][] Bodies(Incoming incoming, Decided turn) =>
        incoming.Inline
            ? [Stored.Bytes(new InlineAnswer(turn.Replies, turn.Intent, turn.Entity))]
            : [.. turn.Replies.Select(Stored.Bytes)];
}

/// <summary>The key of a turn's reply: the same delivery gives the same keys, for ever.</summary>
internal static class ReplyKey
{
    public static string Of(DeliveryId delivery, int number) => $"{delivery.Key}/{number}";
}
