namespace Etiquette.Core.Tests.Language.Corpus;

/// <summary>
/// What of a part is measured: all of it, but of the working part a sixth, which has grown too large for each run. The same sixth,
/// whatever is added beside it.
/// </summary>
internal static class Measured
{
    private const uint Share = 6;

    public static IEnumerable<T> Of<T>(string part, IEnumerable<T> all, Func<T, string> id) =>
        part == "working" ? all.Where(one => HashOf(id(one)) % Share == 0) : all;

    private static uint HashOf(string id) => id.Aggregate(0U, (hash, letter) => (31 * hash) + letter);
}
