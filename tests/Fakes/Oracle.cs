using System.Diagnostics;

namespace Etiquette.Fakes;

/// <summary>
/// Asks a programme of tests/Oracles, which reads what we send as other people's software does. It needs node, and
/// <c>npm ci</c> in that folder; the build server has both, other machines may not.
/// </summary>
public static class Oracle
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "Oracles");

    /// <summary>Why a test has to be skipped; null: ask.</summary>
    public static string? Absent { get; } =
        Directory.Exists(Path.Combine(Folder, "node_modules"))
        || Environment.GetEnvironmentVariable("CI") == "true"
            ? null
            : "tests/Oracles is not installed (npm ci).";

    /// <summary>What the script says of this: one fault a line, nothing when all is well.</summary>
    public static async Task<string> AskAsync(string script, string input, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Folder, script)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start)!;
        var answer = node.StandardOutput.ReadToEndAsync(cancellation);
        var trouble = node.StandardError.ReadToEndAsync(cancellation);
        await node.StandardInput.WriteAsync(input.AsMemory(), cancellation);
        node.StandardInput.Close();
        await node.WaitForExitAsync(cancellation);
        return (await answer) + (node.ExitCode == 0 ? "" : await trouble);
    }
}
