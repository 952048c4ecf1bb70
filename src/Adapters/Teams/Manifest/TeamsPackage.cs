using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Etiquette.Adapters.Teams;

/// <summary>
/// The app package that people upload to Teams: the manifest for this bot at this address, its icons, and its name and
/// description in the languages that the bot reads.
/// https://learn.microsoft.com/microsoft-365/extensibility/schema/
/// </summary>
public sealed class TeamsPackage
{
    public const string Manifest = "manifest.json";

    private const string Folder = "teams/";
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly SortedDictionary<string, byte[]> files;

    private TeamsPackage(SortedDictionary<string, byte[]> files) => this.files = files;

    public IReadOnlyDictionary<string, byte[]> Files => files;

    /// <param name="appId">The bot's id in Microsoft Entra; it serves as the app's id in Teams too.</param>
    /// <param name="url">Where the bot is reached, which also shows its privacy page.</param>
    /// <param name="developer">Who runs it, as Teams shows it beside the app.</param>
    public static TeamsPackage For(Guid appId, Uri url, string developer)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        var assembly = typeof(TeamsPackage).Assembly;
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (name.StartsWith(Folder, StringComparison.Ordinal))
            {
                using var content = new MemoryStream();
                assembly.GetManifestResourceStream(name)!.CopyTo(content);
                files[name[Folder.Length..]] = content.ToArray();
            }
        }

        var manifest = JsonNode.Parse(files[Manifest])!.AsObject();
        Fill(manifest, appId, url, developer);
        files[Manifest] = JsonSerializer.SerializeToUtf8Bytes(manifest, Readable);
        return new(files);
    }

    public void WriteTo(Stream stream)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, content) in files)
        {
            using var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize).Open();
            entry.Write(content);
        }
    }

    private static void Fill(JsonObject manifest, Guid appId, Uri url, string developer)
    {
        var id = appId.ToString();
        manifest["id"] = id;
        manifest["bots"]![0]!["botId"] = id;
        manifest["composeExtensions"]![0]!["botId"] = id;

        var site = url.AbsoluteUri.TrimEnd('/');
        var about = manifest["developer"]!;
        about["name"] = developer;
        about["websiteUrl"] = site + "/about";
        about["privacyUrl"] = site + "/privacy";
        about["termsOfUseUrl"] = site + "/terms";
    }
}
