namespace Etiquette.Bot.Storage;

/// <summary>Something to write. It stands or falls alone, though many share a transaction and its one wait for the disk.</summary>
internal abstract class Change
{
    /// <summary>Runs the statements; may run again when a neighbour's failure undid the transaction.</summary>
    public abstract void Apply(Statements statements);

    /// <summary>It is on the disk.</summary>
    public virtual void Committed() { }

    /// <summary>It is not, and the reason.</summary>
    public virtual void Failed(Exception reason) { }
}

/// <summary>A change that somebody waits for.</summary>
internal abstract class Change<T> : Change
{
    private readonly TaskCompletionSource<T> outcome = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );
    private T? found;

    public Task<T> Outcome => outcome.Task;

    public sealed override void Apply(Statements statements) => found = Write(statements);

    public override void Committed() => outcome.TrySetResult(found!);

    public override void Failed(Exception reason) => outcome.TrySetException(reason);

    protected abstract T Write(Statements statements);
}

/// <summary>A rare change, told in place.</summary>
internal sealed class Rarely<T>(Func<Statements, T> write) : Change<T>
{
    protected override T Write(Statements statements) => write(statements);
}
