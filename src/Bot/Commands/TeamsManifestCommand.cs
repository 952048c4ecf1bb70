using Etiquette.Adapters.Teams;

namespace Etiquette.Bot.Commands;

/// <summary>Writes the package that is uploaded to Teams, and says what to click next.</summary>
internal static class TeamsManifestCommand
{
    public const string Help = """
        manifest teams --app-id 1b9d... --url https://etiquette.example.org    the package for your bot, as a zip
            --out etiquette-teams.zip   where to write it
            --developer "Your company"  who runs it, as Teams shows it
        """;

    private const string Developer = "Etiquette Bot";
    private const string File = "etiquette-teams.zip";

    public static int Run(string[] options, TextWriter output, TextWriter error)
    {
        if (Read(options) is not { } asked)
        {
            error.WriteLine(Help);
            return CommandLine.Usage;
        }

        var package = TeamsPackage.For(asked.AppId, asked.Url, asked.Developer);
        if (TeamsPackageCheck.Faults(package) is [_, ..] faults)
        {
            error.WriteLine(string.Join('\n', faults));
            return CommandLine.Usage;
        }

        return Write(package, asked.File, output, error);
    }

    private static int Write(TeamsPackage package, string file, TextWriter output, TextWriter error)
    {
        try
        {
            using var zip = System.IO.File.Create(file);
            package.WriteTo(zip);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"{file} could not be written: {fault.Message}");
            return CommandLine.Usage;
        }

        output.WriteLine(
            $"""
            {file} is written.

            To try it yourself: in Teams, Apps > Manage your apps > Upload an app > Upload a custom app.
            For everybody: admin.teams.microsoft.com > Teams apps > Manage apps > Actions > Upload new app.
            """
        );
        return 0;
    }

    /// <summary>Null: not understood.</summary>
    private static Asked? Read(string[] options)
    {
        var values = new Dictionary<string, string>();
        for (var at = 0; at < options.Length; at += 2)
        {
            if (
                options[at] is not ("--app-id" or "--url" or "--out" or "--developer")
                || at + 1 == options.Length
                || !values.TryAdd(options[at], options[at + 1])
            )
            {
                return null;
            }
        }

        return
            Guid.TryParse(values.GetValueOrDefault("--app-id"), out var id)
            && CommandLine.IsPublic(values.GetValueOrDefault("--url"), out var url)
            ? new(
                id,
                url,
                values.GetValueOrDefault("--out") ?? File,
                values.GetValueOrDefault("--developer") ?? Developer
            )
            : null;
    }

    private sealed record Asked(Guid AppId, Uri Url, string File, string Developer);
}
