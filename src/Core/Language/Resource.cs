namespace Etiquette.Core.Language;

/// <summary>The files that ship inside the library: phrases, lists, words, and what was learned.</summary>
internal static class Resource
{
    public static IEnumerable<string> Names(string folder) =>
        typeof(Resource)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    public static string[] Lines(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    public static Stream Open(string name) =>
        typeof(Resource).Assembly.GetManifestResourceStream(name)
        ?? throw new FileNotFoundException($"The library carries no file '{name}'.");
}
