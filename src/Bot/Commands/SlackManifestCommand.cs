using Etiquette.Adapters.Slack;

namespace Etiquette.Bot.Commands;

/// <summary>Prints the Slack app's manifest, and beside it (on the error stream) a link that creates the app from it.</summary>
internal static class SlackManifestCommand
{
    public const string Help = """
        manifest slack --url https://etiquette.example.org    the manifest for your address, as YAML
        manifest slack --socket-mode                          for Socket Mode, which needs no address
            --json             as JSON
            --many-workspaces  to be installed by several workspaces through OAuth
        """;

    public static int Run(string[] options, TextWriter output, TextWriter error)
    {
        if (Read(options) is not { } asked)
        {
            error.WriteLine(Help);
            return CommandLine.Usage;
        }

        var manifest = SlackManifest.For(asked.Choices);
        if (SlackManifestLimits.Faults(manifest) is [_, ..] faults)
        {
            error.WriteLine(string.Join('\n', faults));
            return CommandLine.Usage;
        }

        output.WriteLine(
            (asked.Json ? SlackManifestText.AsJson(manifest) : SlackManifestText.AsYaml(manifest)).TrimEnd()
        );
        error.WriteLine(
            $"\nCreate the app from it with one click:\n{SlackManifestText.Link(manifest).AbsoluteUri}"
        );
        return 0;
    }

    /// <summary>Null: not understood, or the address is none that Slack would call.</summary>
    private static (SlackManifestChoices Choices, bool Json)? Read(string[] options)
    {
        Uri? url = null;
        var (socket, json, many) = (false, false, false);
        for (var at = 0; at < options.Length; at++)
        {
            switch (options[at])
            {
                case "--json":
                    json = true;
                    break;
                case "--socket-mode":
                    socket = true;
                    break;
                case "--many-workspaces":
                    many = true;
                    break;
                case "--url" when at + 1 < options.Length && CommandLine.IsPublic(options[at + 1], out url):
                    at++;
                    break;
                default:
                    return null;
            }
        }

        return socket == url is null ? (new(url, many), json) : null;
    }
}
