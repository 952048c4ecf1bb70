namespace Etiquette.Benchmarks.Load;

/// <param name="CpuPerThousand">Milliseconds of CPU for 1,000 turns.</param>
/// <param name="Again">Messages that had to be sent again.</param>
/// <param name="Memory">MB in use after each round.</param>
internal sealed record Figures(
    string Name,
    double CpuPerThousand,
    double P50,
    double P99,
    int Posts,
    int Again,
    IReadOnlyList<double> Memory
)
{
    public override string ToString() =>
        $"{Name, -5} {CpuPerThousand, 6:F0} ms CPU per 1,000 turns   ack p50 {P50:F1} ms, p99 {P99:F1} ms   "
        + $"{Posts} posts   {Again} sent again   MB by round: {string.Join(' ', Memory.Select(each => $"{each:F0}"))}";
}
