using Dapper;
using Etiquette.Adapters;
using Etiquette.Bot.Storage;

namespace Etiquette.Bot.Turns;

/// <summary>Reads what is kept of people.</summary>
internal sealed class People(Database database)
{
    public Known Load(Address who)
    {
        using var connection = database.OpenToRead();
        var row = connection.QueryFirstOrDefault<(long Version, string Body)?>(
            Sql.LoadPerson,
            new
            {
                platform = who.Platform,
                workspace = who.Workspace,
                user = who.User,
            }
        );
        return row is { } found ? new(found.Version, Stored.Person(found.Body)) : Known.Nobody;
    }

    /// <summary>The platform's id of what we first said to a delivery, while its row is kept.</summary>
    public string? AnswerId(DeliveryId delivery)
    {
        using var connection = database.OpenToRead();
        return connection.QueryFirstOrDefault<string?>(Sql.AnswerId, new { key = ReplyKey.Of(delivery, 0) });
    }

    /// <summary>The first answer to a delivery that came again, if it was given inline and is still kept.</summary>
    public Heeded FirstAnswer(Incoming repeat)
    {
        if (!repeat.Inline)
        {
            return new Heeded(true, [], null, null);
        }

        using var connection = database.OpenToRead();
        var body = connection.QueryFirstOrDefault<string>(
            Sql.InlineAnswer,
            new { key = ReplyKey.Of(repeat.Delivery, 0) }
        );
        return body is not null && Stored.Answer(body) is var answer
            ? new Heeded(true, answer.Replies, answer.Intent, answer.Entity)
            : new Heeded(true, [], null, null);
    }
}
