using System.Text.RegularExpressions;

namespace Etiquette.Core.Tests.House;

/// <summary>A newcomer walks by the documents; a file they name and nobody finds is a broken step.</summary>
public sealed partial class DocsStayTrueTests
{
    public static TheoryData<string> Documents =>
        [
            .. Directory
                .EnumerateFiles(Repository.Root, "*.md")
                .Concat(
                    Directory.EnumerateFiles(
                        Path.Combine(Repository.Root, "docs"),
                        "*.md",
                        SearchOption.AllDirectories
                    )
                )
                .Select(path => Path.GetRelativePath(Repository.Root, path)),
        ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_file_that_a_document_names_is_there(string document)
    {
        var path = Path.Combine(Repository.Root, document);
        var text = File.ReadAllText(path);
        var links = Link()
            .Matches(text)
            .Select(match => Path.Combine(Path.GetDirectoryName(path)!, match.Groups[1].Value));
        var named = NamedFile()
            .Matches(text)
            .Select(match => Path.Combine(Repository.Root, match.Groups[1].Value));

        Assert.All(links.Concat(named), file => Assert.True(Path.Exists(file), $"{document} names {file}"));
    }

    [Fact]
    public void The_readme_stays_under_a_hundred_lines() =>
        Assert.InRange(File.ReadAllLines(Path.Combine(Repository.Root, "README.md")).Length, 20, 99);

    [GeneratedRegex(@"\]\((?!https?:|#)([^)#]+)\)")]
    private static partial Regex Link();

    /// <summary>A path in back quotes that begins with a folder of ours and has no pattern or blank in it.</summary>
    [GeneratedRegex(@"`((?:src|tests|docs|manifests|\.ci)/[^`\s*<>{}]*)`")]
    private static partial Regex NamedFile();
}
