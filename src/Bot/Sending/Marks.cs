using Etiquette.Adapters;
using Etiquette.Bot.Storage;
using Etiquette.Bot.Tips;

namespace Etiquette.Bot.Sending;

/// <summary>Writes down how tries ended. Nobody waits for it: a mark that a crash takes makes the row an orphan.</summary>
internal sealed class Marks(Writer writer, TimeProvider clock)
{
    public void Sent(Row row, string? platformId)
    {
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        writer.WriteLater(
            new Mark(
                writer,
                on =>
                {
                    on.MarkSent.Run(platformId, now, row.Id);
                    if (row.Outgoing.IsUnasked)
                    {
                        on.MarkPosted.Run(platformId, now, row.Outgoing.Key);
                    }
                }
            )
        );
    }

    public void Tried(Row row, string reason)
    {
        var due = row.NotBefore.ToUnixTimeMilliseconds();
        writer.WriteLater(
            new Mark(
                writer,
                on => on.MarkTried.Run(row.Attempts, row.Outgoing.Uncertain, due, reason, row.Id)
            )
        );
    }

    /// <param name="obstacle">What the platform said stands in the way; null when we only gave up.</param>
    public void Dead(Row row, string reason, Obstacle? obstacle)
    {
        var now = clock.GetUtcNow();
        writer.WriteLater(
            new Mark(
                writer,
                on =>
                {
                    on.MarkDead.Run(row.Attempts, reason, row.Id);
                    if (row.Outgoing.IsUnasked)
                    {
                        Setback.Write(on, row.Outgoing, reason, obstacle, now);
                    }
                }
            )
        );
    }

    private sealed class Mark(Writer writer, Action<Statements> write) : Change
    {
        public override void Apply(Statements statements) => write(statements);

        public override void Failed(Exception reason) => writer.WriteLater(this);
    }
}
