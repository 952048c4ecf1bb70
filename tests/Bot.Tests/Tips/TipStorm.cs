using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Etiquette.Adapters.Slack;
using Etiquette.Bot.Storage;
using Etiquette.Bot.Tips;
using Etiquette.Core.Conversations;
using Etiquette.Core.Tips;
using Etiquette.Core.Tips.Schedule;
using Etiquette.Fakes.Slack;
using Microsoft.Data.Sqlite;

namespace Etiquette.Bot.Tests.Tips;

/// <summary>Many channels, many tips, a Slack in a bad mood, and a bot that is killed without warning.</summary>
internal sealed class TipStorm(string connectionString, FakeSlack slack, Random random)
{
    /// <summary>Who signs nothing: nobody writes to the bot in a storm.</summary>
    public const string Secret = "tip-storm-signing-secret";

    private readonly HashSet<string> keys = [];

    public Dictionary<string, string> Settings(double postsPerSecond) =>
        new()
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["ConnectionStrings__Bot"] = connectionString,
            ["SLACK_SIGNING_SECRET"] = Secret,
            ["SLACK_BOT_TOKEN"] = slack.Token,
            ["SLACK_API_URL"] = slack.ApiUrl,
            ["Tips__PostsPerSecond"] = postsPerSecond.ToString(CultureInfo.InvariantCulture),
        };

    /// <summary>2 % 429, 1 % 500, and 1 % posted all the same, with the answer lost.</summary>
    public SlackTrouble? BadMood(string method)
    {
        if (method is not "chat.postMessage")
        {
            return null;
        }

        int dice;
        lock (random)
        {
            dice = random.Next(100);
        }

        return dice switch
        {
            0 or 1 => new SlackTrouble.RateLimited(1),
            2 => new SlackTrouble.Status(500),
            3 => new SlackTrouble.PostAndDrop(),
            _ => null,
        };
    }

    /// <summary>Subscriptions as the desk would write them, one a channel, none due before next week.</summary>
    public void Subscribe(int channels)
    {
        using var connection = Open();
        using var transaction = connection.BeginTransaction();
        for (var n = 0; n < channels; n++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{n:x12}");
            var channel = string.Create(CultureInfo.InvariantCulture, $"C{n:D6}");
            var place = new Place(channel, PlaceKind.Channel, null, new SlackRoute(channel).ToString());
            var subscription = new Subscription(id, place, "U1", Rarely(), "Etc/UTC");
            connection.Execute(
                TipSql.InsertSubscription,
                new
                {
                    id,
                    platform = "slack",
                    workspace = slack.World.Team,
                    place = channel,
                    owner = "U1",
                    body = Stored.Json(subscription),
                    slot = (string?)null,
                    due = (long?)null,
                    version = 1,
                    now = 0,
                },
                transaction
            );
        }

        transaction.Commit();
    }

    /// <summary>Every subscription is due now, in a slot of its own.</summary>
    public void Strike(int occurrence)
    {
        // A slot's name is a time on the wall: a second for each occurrence, all of them just past.
        var now = TimeProvider.System.GetUtcNow().AddMinutes(-10).AddSeconds(occurrence);
        var slot = KeptSubscription.Text(now.DateTime);
        using var connection = Open();
        foreach (var id in connection.Query<string>("SELECT id FROM subscriptions"))
        {
            keys.Add(KeptSubscription.OutboxKey(id, slot));
        }

        connection.Execute(
            "UPDATE subscriptions SET next_slot = @slot, next_due = @due",
            new { slot, due = now.ToUnixTimeMilliseconds() }
        );
    }

    public int Made => Count("SELECT COUNT(*) FROM occurrences");

    public int Waiting => Count("SELECT COUNT(*) FROM occurrences WHERE status = 'waiting'");

    /// <summary>What went wrong, in words; nothing when each channel has each tip exactly once and the report agrees.</summary>
    public IReadOnlyList<string> Faults()
    {
        List<string> faults = [.. slack.Faults];
        var posts = slack.Posts;
        var posted = posts.Select(post => post.Key!).ToHashSet();
        var marks = keys.ToDictionary(Mark);
        faults.AddRange(
            posts
                .GroupBy(post => post.Key!)
                .Where(same => same.Count() > 1)
                .Select(same => $"{marks[same.Key]} was posted {same.Count()} times")
        );
        faults.AddRange(
            marks.Where(mark => !posted.Contains(mark.Key)).Select(mark => $"{mark.Value} was never posted")
        );
        faults.AddRange(
            posts
                .GroupBy(post => post.Channel)
                .Where(channel => channel.Select(post => post.Text).Distinct().Count() != channel.Count())
                .Select(channel => $"{channel.Key} had one tip twice")
        );

        using var connection = Open();
        var report = connection
            .Query<(string Key, string Status, string Id)>("SELECT key, status, platform_id FROM occurrences")
            .ToList();
        var stands = posts.ToLookup(post => post.Key!, post => post.Ts);
        faults.AddRange(
            report
                .Where(line => line.Status is not "posted" || !stands[Mark(line.Key)].Contains(line.Id))
                .Select(line => $"the report says of {line.Key}: {line.Status} {line.Id}")
        );
        if (report.Count != keys.Count)
        {
            faults.Add($"the report has {report.Count} lines for {keys.Count} tips");
        }

        return faults;
    }

    private static Timing Rarely() => new(Rhythm.Monthly, new TimeOnly(9, 0), DayOfMonth: 1);

    private int Count(string sql)
    {
        using var connection = Open();
        return connection.QuerySingle<int>(sql);
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        connection.Execute("PRAGMA busy_timeout = 5000");
        return connection;
    }

    private static string Mark(string key) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16));
}
