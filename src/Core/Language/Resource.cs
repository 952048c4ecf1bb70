using System.Buffers;
using System.Text;

namespace Etiquette.Core.Language;

/// <summary>The files that ship inside the library: phrases, lists, words, and what was learned.</summary>
internal static class Resource
{
    public static IEnumerable<string> Names(string folder) =>
        typeof(Resource)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>The lines that are not empty, as parts of one text: the files have 150,000, too many to be strings.</summary>
    public static IReadOnlyList<ReadOnlyMemory<char>> Lines(string name)
    {
        var text = Text(name).AsMemory();
        var lines = new List<ReadOnlyMemory<char>>(text.Span.Count('\n') + 1);
        foreach (var range in text.Span.Split('\n'))
        {
            var line = text[range].Trim();
            if (!line.IsEmpty)
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    /// <summary>What was compiled with the library (<c>tools/ResourceCompiler</c>).</summary>
    public static T Compiled<T>(string name, Func<BinaryReader, T> read)
    {
        using var file = new BinaryReader(Open($"Compiled/{name}"));
        return read(file);
    }

    public static Stream Open(string name) =>
        typeof(Resource).Assembly.GetManifestResourceStream(name)
        ?? throw new FileNotFoundException($"The library carries no file '{name}'.");

    private static string Text(string name)
    {
        using var file = Open(name);
        var bytes = ArrayPool<byte>.Shared.Rent((int)file.Length);
        file.ReadExactly(bytes, 0, (int)file.Length);
        var text = Encoding.UTF8.GetString(bytes, 0, (int)file.Length);
        ArrayPool<byte>.Shared.Return(bytes);
        return text;
    }
}
