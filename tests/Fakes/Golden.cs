using System.Runtime.CompilerServices;

namespace Etiquette.Fakes;

/// <summary>
/// Renderings kept beside their test, to be read in review. <c>UPDATE_GOLDEN=1</c> writes them anew.
/// </summary>
public static class Golden
{
    public static void Matches(string actual, string name, [CallerFilePath] string test = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(test)!, "Golden", name);
        var text = actual.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
            return;
        }

        var expected = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (expected != text)
        {
            var line = expected
                .Split('\n')
                .Zip(text.Split('\n'))
                .TakeWhile(pair => pair.First == pair.Second);
            throw new InvalidOperationException(
                $"{name} differs from line {line.Count() + 1} on. If it should, run with UPDATE_GOLDEN=1.\n{text}"
            );
        }
    }
}
