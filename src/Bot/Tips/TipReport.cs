using System.Globalization;
using System.Text;
using Dapper;
using Etiquette.Bot.Storage;

namespace Etiquette.Bot.Tips;

/// <summary>
/// What became of every tip, as CSV: posted, waiting, failed and why; and the thumbs and taps that we were told
/// of. Who only read a tip, nobody tells us.
/// </summary>
internal sealed class TipReport(Database database)
{
    public const string Head =
        "workspace,channel,subscription,slot,due_utc,tip,status,posted_utc,reason,"
        + "thumbs_up_told,thumbs_down_told,asked_why,asked_another,case_answers";

    private const int Page = 1_000;

    public async Task WriteAsync(Stream to, DateTimeOffset since, CancellationToken cancellation)
    {
        await using var text = new StreamWriter(to, new UTF8Encoding(false), leaveOpen: true);
        await text.WriteLineAsync(Head.AsMemory(), cancellation);
        var after = 0L;
        while (true)
        {
            var lines = After(after, since);
            if (lines.Count == 0)
            {
                return;
            }

            after = lines[^1].Id;
            foreach (var line in lines)
            {
                await text.WriteLineAsync(line.ToString().AsMemory(), cancellation);
            }
        }
    }

    private List<Line> After(long id, DateTimeOffset since)
    {
        using var connection = database.OpenToRead();
        return
        [
            .. connection.Query<Line>(
                TipSql.Report,
                new
                {
                    since = since.ToUnixTimeMilliseconds(),
                    after = id,
                    limit = Page,
                }
            ),
        ];
    }

    private sealed record Line
    {
        public required long Id { get; init; }
        public required string Platform { get; init; }
        public required string Workspace { get; init; }
        public required string Place { get; init; }
        public required string Subscription { get; init; }
        public required string Slot { get; init; }
        public required long Due { get; init; }
        public required string Tip { get; init; }
        public required string Status { get; init; }
        public long? Posted { get; init; }
        public string? Reason { get; init; }
        public long? Up { get; init; }
        public long? Down { get; init; }
        public long? Why { get; init; }
        public long? Another { get; init; }
        public long? Answers { get; init; }

        public override string ToString() =>
            string.Join(
                ',',
                new[]
                {
                    $"{Platform}/{Workspace}",
                    Place,
                    Subscription,
                    Slot,
                    Utc(Due),
                    Tip,
                    Status,
                    Posted is { } posted ? Utc(posted) : "",
                    Reason ?? "",
                    Number(Up),
                    Number(Down),
                    Number(Why),
                    Number(Another),
                    Number(Answers),
                }.Select(Quoted)
            );

        private static string Utc(long ms) =>
            DateTimeOffset
                .FromUnixTimeMilliseconds(ms)
                .ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

        private static string Number(long? count) => (count ?? 0).ToString(CultureInfo.InvariantCulture);

        /// <summary>No spreadsheet takes a field for a formula.</summary>
        private static string Quoted(string field)
        {
            var safe = field is ['=' or '+' or '-' or '@', ..] ? "'" + field : field;
            return safe.AsSpan().ContainsAny(',', '"', '\n')
                ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
                : safe;
        }
    }
}
