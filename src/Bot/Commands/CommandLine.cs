using System.Diagnostics.CodeAnalysis;

namespace Etiquette.Bot.Commands;

/// <summary>What the program does besides serving: "-- manifest slack --url https://...".</summary>
internal static class CommandLine
{
    public const int Usage = 64;

    /// <summary>The exit code; null: nothing of the kind was asked, start the bot.</summary>
    public static int? Run(string[] arguments, TextWriter output, TextWriter error) =>
        arguments is ["manifest", ..] ? Manifest(arguments[1..], output, error) : null;

    private static int Manifest(string[] arguments, TextWriter output, TextWriter error) =>
        arguments switch
        {
            ["slack", .. var options] => SlackManifestCommand.Run(options, output, error),
            ["teams", .. var options] => TeamsManifestCommand.Run(options, output, error),
            _ => Explain(error),
        };

    private static int Explain(TextWriter error)
    {
        error.WriteLine(SlackManifestCommand.Help);
        error.WriteLine(TeamsManifestCommand.Help);
        return Usage;
    }

    /// <summary>An address that a platform can call.</summary>
    public static bool IsPublic(string? text, [NotNullWhen(true)] out Uri? url) =>
        Uri.TryCreate(text, UriKind.Absolute, out url)
        && url is { Scheme: "https", Query: "", Fragment: "", UserInfo: "" };
}
