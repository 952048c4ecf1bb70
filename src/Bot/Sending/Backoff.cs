namespace Etiquette.Bot.Sending;

/// <summary>How long to wait before the next try, and when to give up.</summary>
internal static class Backoff
{
    /// <summary>About an hour and a half of trying; docs/self-hosting.md tells this number.</summary>
    public const int Tries = 40;

    private static readonly TimeSpan cap = TimeSpan.FromMinutes(5);

    /// <summary>Full jitter: anywhere up to 1, 2, 4 ... seconds, so that a crowd does not come back together.</summary>
    public static TimeSpan After(int attempts, double chance) =>
        TimeSpan.FromSeconds(Math.Min(cap.TotalSeconds, Math.Pow(2, Math.Min(attempts, 30) - 1)) * chance);
}
