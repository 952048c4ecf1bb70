namespace Etiquette.Core.Language;

/// <summary>The text files that ship inside the library: phrases, lists, words.</summary>
internal static class Resource
{
    public static IEnumerable<string> Names(string folder) =>
        typeof(Resource)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    public static string[] Lines(string name)
    {
        using var stream =
            typeof(Resource).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"The library carries no text file '{name}'.");
        using var reader = new StreamReader(stream);
        return reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }
}
