using System.Buffers.Binary;
using System.Text;
using System.Text.Json.Nodes;

namespace Etiquette.Adapters.Teams;

/// <summary>What Teams would refuse a package for, found before anybody uploads it; empty when all is well.</summary>
public static class TeamsPackageCheck
{
    private static readonly (string Part, string Text, int Most)[] Texts =
    [
        ("developer", "name", 32),
        ("name", "short", 30),
        ("name", "full", 100),
        ("description", "short", 80),
        ("description", "full", 4000),
    ];

    private static readonly string[] Links = ["websiteUrl", "privacyUrl", "termsOfUseUrl"];

    public static IReadOnlyList<string> Faults(TeamsPackage package)
    {
        var manifest = JsonNode.Parse(package.Files[TeamsPackage.Manifest])!.AsObject();
        return
        [
            .. Texts.Select(text => TextFault(manifest, text.Part, text.Text, text.Most)).OfType<string>(),
            .. Links.Select(link => LinkFault(manifest, link)).OfType<string>(),
            .. Placeholders(package),
            .. IconFaults(package, (string)manifest["icons"]!["color"]!, side: 192),
            .. IconFaults(package, (string)manifest["icons"]!["outline"]!, side: 32),
            .. MissingLanguages(package, manifest),
        ];
    }

    private static string? TextFault(JsonObject manifest, string part, string text, int most) =>
        (string?)manifest[part]?[text] switch
        {
            null or "" => $"{part}.{text} is empty.",
            { Length: var length } when length > most =>
                $"{part}.{text} has {length} characters; {most} fit.",
            _ => null,
        };

    private static string? LinkFault(JsonObject manifest, string link) =>
        Uri.TryCreate((string?)manifest["developer"]?[link], UriKind.Absolute, out var address)
        && address is { Scheme: "https", IsLoopback: false, HostNameType: UriHostNameType.Dns }
        && address.Host.Contains('.', StringComparison.Ordinal)
            ? null
            : $"developer.{link} must be an https address that your colleagues can open.";

    private static IEnumerable<string> Placeholders(TeamsPackage package)
    {
        var text = Encoding.UTF8.GetString(package.Files[TeamsPackage.Manifest]);
        foreach (var placeholder in new[] { Guid.Empty.ToString(), "example.org", "example.com" })
        {
            if (text.Contains(placeholder, StringComparison.Ordinal))
            {
                yield return $"{placeholder} still stands in the manifest.";
            }
        }
    }

    private static IEnumerable<string> IconFaults(TeamsPackage package, string name, int side)
    {
        if (
            !package.Files.TryGetValue(name, out var png)
            || png.Length < 26
            || !png.AsSpan(1, 3).SequenceEqual("PNG"u8)
        )
        {
            yield return $"{name} is no PNG.";
            yield break;
        }

        var (width, height) = (
            BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)),
            BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))
        );
        if (width != side || height != side)
        {
            yield return $"{name} is {width} x {height}; it must be {side} x {side}.";
        }
    }

    private static IEnumerable<string> MissingLanguages(TeamsPackage package, JsonObject manifest) =>
        manifest["localizationInfo"]!["additionalLanguages"]!
            .AsArray()
            .Select(language => (string)language!["file"]!)
            .Where(file => !package.Files.ContainsKey(file))
            .Select(file => $"{file} is missing.");
}
