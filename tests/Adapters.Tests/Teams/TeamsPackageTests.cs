using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Etiquette.Adapters.Teams;
using Etiquette.Fakes;

namespace Etiquette.Adapters.Tests.Teams;

public sealed class TeamsPackageTests
{
    private static readonly Guid Bot = new("5c0f7a3e-0000-4000-8000-00000000b070");
    private static readonly TeamsPackage Package = TeamsPackage.For(
        Bot,
        new Uri("https://bot.contoso.com/"),
        "Contoso"
    );

    [Fact]
    public void It_is_complete_and_without_fault() => Assert.Empty(TeamsPackageCheck.Faults(Package));

    [Fact]
    public void Its_zip_holds_the_manifest_both_icons_and_a_file_for_each_language()
    {
        using var stream = new MemoryStream();
        Package.WriteTo(stream);
        using var zip = new ZipArchive(stream);
        Assert.Equal(
            [
                "color.png",
                "de.json",
                "es.json",
                "fr.json",
                "it.json",
                "manifest.json",
                "nl.json",
                "outline.png",
                "pt.json",
            ],
            zip.Entries.Select(entry => entry.FullName)
        );
    }

    [Fact]
    public async Task Microsofts_own_schema_finds_no_fault_with_it()
    {
        Assert.SkipWhen(Oracle.Absent is not null, Oracle.Absent ?? "");
        var manifest = Encoding.UTF8.GetString(Package.Files[TeamsPackage.Manifest]);
        Assert.Equal(
            "",
            await Oracle.AskAsync("manifest.mjs", manifest, TestContext.Current.CancellationToken)
        );

        var broken = manifest.Replace("\"fetchTask\": true", "\"fetchTask\": 7", StringComparison.Ordinal);
        Assert.NotEqual(
            "",
            await Oracle.AskAsync("manifest.mjs", broken, TestContext.Current.CancellationToken)
        );
    }

    [Theory]
    [SuppressMessage("Design", "CA1054", Justification = "As it is typed on the command line.")]
    [InlineData("https://localhost:3978/", "must be an https address")]
    [InlineData("https://127.0.0.1/", "must be an https address")]
    [InlineData("https://bot/", "must be an https address")]
    [InlineData("https://etiquette.example.org/", "example.org still stands")]
    public void An_address_that_nobody_could_open_is_told(string url, string fault) =>
        Assert.Contains(
            TeamsPackageCheck.Faults(TeamsPackage.For(Bot, new Uri(url), "Contoso")),
            told => told.Contains(fault, StringComparison.Ordinal)
        );

    [Fact]
    public void A_placeholder_for_the_bot_is_told() =>
        Assert.Contains(
            TeamsPackageCheck.Faults(
                TeamsPackage.For(Guid.Empty, new Uri("https://bot.contoso.com/"), "Contoso")
            ),
            told => told.Contains("00000000-0000", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("", "empty")]
    [InlineData("A company with a name far too long for Teams", "32 fit")]
    public void A_name_that_does_not_fit_is_told(string developer, string fault) =>
        Assert.Contains(
            TeamsPackageCheck.Faults(TeamsPackage.For(Bot, new Uri("https://bot.contoso.com/"), developer)),
            told => told.Contains(fault, StringComparison.Ordinal)
        );

    [Fact]
    public void Every_language_has_a_name_and_descriptions_that_fit()
    {
        foreach (var (name, content) in Package.Files.Where(IsLanguage))
        {
            var texts = JsonNode.Parse(content)!;
            Assert.InRange(((string)texts["name.short"]!).Length, 1, 30);
            Assert.InRange(((string)texts["name.full"]!).Length, 1, 100);
            Assert.InRange(((string)texts["description.short"]!).Length, 1, 80);
            Assert.True(((string)texts["description.full"]!).Length is > 100 and <= 4000, name);
        }
    }

    private static bool IsLanguage(KeyValuePair<string, byte[]> file) =>
        file.Key.EndsWith(".json", StringComparison.Ordinal) && file.Key != TeamsPackage.Manifest;
}
