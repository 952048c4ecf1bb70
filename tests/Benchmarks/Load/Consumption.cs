using System.Globalization;

namespace Etiquette.Benchmarks.Load;

/// <summary>What the kernel says a process took.</summary>
internal static class Consumption
{
    private const double TicksPerSecond = 100;

    /// <summary>User and system time of all its threads.</summary>
    public static TimeSpan Cpu(int process)
    {
        var stat = File.ReadAllText($"/proc/{process}/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        var ticks =
            long.Parse(fields[11], CultureInfo.InvariantCulture)
            + long.Parse(fields[12], CultureInfo.InvariantCulture);
        return TimeSpan.FromSeconds(ticks / TicksPerSecond);
    }

    /// <summary>Memory in use, in MB.</summary>
    public static double Memory(int process)
    {
        var line = File.ReadLines($"/proc/{process}/status")
            .First(each => each.StartsWith("VmRSS:", StringComparison.Ordinal));
        return double.Parse(
                line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1],
                CultureInfo.InvariantCulture
            ) / 1024;
    }
}
