using System.Collections.Immutable;
using Dapper;
using Etiquette.Adapters;
using Etiquette.Bot.Storage;
using Etiquette.Core.Conversations;
using Etiquette.Core.Tips;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Etiquette.Bot.Tips;

/// <summary>Lays out what a turn about tips needs to know; only such turns ask for it.</summary>
internal sealed partial class Desks(
    Database database,
    IEnumerable<IChatPlatform> platforms,
    TeamBook book,
    IOptions<TipOptions> options,
    ILogger<Desks> logger
)
{
    /// <summary>Somebody waits: what the platform does not say by then stays unknown.</summary>
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(1);

    public async Task<TipDesk> LayOutAsync(Incoming incoming) =>
        LayOut(incoming, await LookAroundAsync(incoming));

    /// <summary>What a person set up, wherever it is posted.</summary>
    public IReadOnlyList<Subscription> OwnedBy(Address who)
    {
        using var connection = database.OpenToRead();
        return
        [
            .. connection
                .Query<KeptSubscription>(
                    TipSql.AboutPlaceOrOwner,
                    new
                    {
                        platform = who.Platform,
                        workspace = who.Workspace,
                        place = "",
                        user = who.User,
                    }
                )
                .Select(kept => kept.Read())
                .Where(subscription => subscription.Owner == who.User),
        ];
    }

    private TipDesk LayOut(Incoming incoming, Surroundings around)
    {
        using var connection = database.OpenToRead();
        var who = incoming.Address;
        var here = around.Here?.Id ?? "";
        var keys = new
        {
            platform = who.Platform,
            workspace = who.Workspace,
            place = here,
            user = who.User,
        };
        var subscriptions = connection
            .Query<KeptSubscription>(TipSql.AboutPlaceOrOwner, keys)
            .Select(kept => kept.Read())
            .ToImmutableList();
        var own = OwnTips(connection, who);
        var last = connection.QueryFirstOrDefault<KeptTip>(TipSql.LastPosted, keys);
        var posted = Posted(connection, incoming, around) ?? last;
        return new TipDesk(who.User, around)
        {
            Subscriptions = subscriptions,
            InWorkspace = connection.QuerySingle<int>(TipSql.CountInWorkspace, keys),
            Rules = options.Value.Rules,
            Book = book.With(own),
            Histories = subscriptions
                .Select(each => each.Place.Id)
                .Append(here)
                .Append(posted?.Place ?? here)
                .Distinct()
                .Take(30)
                .ToImmutableDictionary(
                    place => place,
                    place => History(connection, who.Platform, who.Workspace, place)
                ),
            Posted = posted is null ? null : Read(connection, posted, around, who.User),
            Last = last is null ? null : Read(connection, last, around, who.User),
            Own = own,
        };
    }

    public static TipHistory History(
        SqliteConnection connection,
        string platform,
        string workspace,
        string place
    )
    {
        var keys = new
        {
            platform,
            workspace,
            place,
        };
        var notes = connection
            .Query<(string Tip, string Kind, int Count)>(TipSql.Liked, keys)
            .ToLookup(row => row.Tip);
        return new TipHistory
        {
            Shown = connection
                .Query<(string Tip, int Count)>(TipSql.Shown, keys)
                .ToImmutableDictionary(row => row.Tip, row => row.Count),
            Liked = notes.ToImmutableDictionary(
                tip => tip.Key,
                tip => tip.Sum(row => row.Kind is TipSignal.Up ? row.Count : -row.Count)
            ),
            Unwanted =
            [
                .. notes.Where(tip => tip.Any(row => row.Kind is TipSignal.Unwanted)).Select(tip => tip.Key),
            ],
        };
    }

    public static ImmutableList<OwnTip> OwnTips(SqliteConnection connection, Address who) =>
        [
            .. connection
                .Query<(string Body, bool InUse)>(
                    TipSql.OwnTips,
                    new { platform = who.Platform, workspace = who.Workspace }
                )
                .Select(row => Stored.OwnTip(row.Body) with { InUse = row.InUse }),
        ];

    private async Task<Surroundings> LookAroundAsync(Incoming incoming)
    {
        var platform = platforms.FirstOrDefault(each => each.Name == incoming.Address.Platform);
        if (platform is null)
        {
            return incoming.Around;
        }

        using var tooLong = new CancellationTokenSource(patience);
        try
        {
            return await platform.LookAroundAsync(incoming, tooLong.Token);
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException)
        {
            LogUnseen(failure.GetType().Name);
            return incoming.Around;
        }
    }

    private static KeptTip? Posted(SqliteConnection connection, Incoming incoming, Surroundings around)
    {
        var (platform, workspace) = (incoming.Address.Platform, incoming.Address.Workspace);
        return incoming.Heard is Heard.Picked { Question: var key } && TipCard.Owns(key)
                ? connection.QueryFirstOrDefault<KeptTip>(
                    TipSql.PostedByKey,
                    new
                    {
                        key,
                        platform,
                        workspace,
                    }
                )
            : around is { Under: { } under, Here.Id: var place }
                ? connection.QueryFirstOrDefault<KeptTip>(
                    TipSql.PostedUnder,
                    new
                    {
                        platform,
                        workspace,
                        place,
                        under,
                    }
                )
            : null;
    }

    private static PostedTip Read(SqliteConnection connection, KeptTip kept, Surroundings around, string user)
    {
        var answers = connection
            .Query<(string Kind, string User)>(TipSql.Answers, new { id = kept.Id })
            .ToList();
        // Where it stands is told by whoever speaks there; elsewhere by its subscription.
        var place =
            around.Here is { } here && here.Id == kept.Place
                ? here
                : connection
                    .QueryFirstOrDefault<KeptSubscription>(
                        TipSql.Subscription,
                        new { id = kept.Subscription }
                    )
                    ?.Read()
                    .Place
                    ?? new Place(kept.Place, PlaceKind.Channel, null, "{}");
        return new PostedTip(kept.Id, kept.Subscription, kept.Tip, place, kept.PlatformId)
        {
            Answers = answers.CountBy(answer => answer.Kind).ToImmutableDictionary(),
            HasAnswered = answers.Any(answer => answer.User == user),
        };
    }

    [LoggerMessage(LogLevel.Warning, "The surroundings of a message stay unknown: {Failure}")]
    private partial void LogUnseen(string failure);

    private sealed record KeptTip
    {
        public required long Id { get; init; }
        public required string Subscription { get; init; }
        public required string Tip { get; init; }
        public required string Place { get; init; }
        public string? PlatformId { get; init; }
    }
}
