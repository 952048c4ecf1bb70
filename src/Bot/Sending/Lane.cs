namespace Etiquette.Bot.Sending;

/// <summary>Replies of one conversation: the head must be through, or given up, before the next has its turn.</summary>
internal sealed class Lane(string name)
{
    private readonly Queue<Row> behind = [];

    public string Name => name;

    public Row? Head { get; set; }

    public bool IsInFlight { get; set; }

    public IEnumerable<Row> All => Head is null ? behind : behind.Prepend(Head);

    public void Add(Row row)
    {
        if (Head is null)
        {
            Head = row;
        }
        else
        {
            behind.Enqueue(row);
        }
    }

    /// <summary>The head is done with. False: so is the lane.</summary>
    public bool Next()
    {
        Head = behind.TryDequeue(out var next) ? next : null;
        return Head is not null;
    }

    /// <summary>Takes out what shall not be said any more; what is on its way cannot be called back.</summary>
    public IReadOnlyList<Row> Remove(Predicate<Row> unwanted)
    {
        var all = All.ToList();
        var onItsWay = IsInFlight ? 1 : 0;
        var removed = all.Skip(onItsWay).Where(row => unwanted(row)).ToList();
        behind.Clear();
        Head = null;
        foreach (var row in all.Except(removed))
        {
            Add(row);
        }

        return removed;
    }
}
