namespace Etiquette.Core.Tests.Language.Corpus;

/// <summary>What of a part is measured: all of it, but of the working part every third, which has grown too large for each run.</summary>
internal static class Measured
{
    private const int Step = 3;

    public static IReadOnlyList<T> Of<T>(string part, IReadOnlyList<T> all) =>
        part == "working" ? [.. all.Where((_, at) => at % Step == 0)] : all;
}
