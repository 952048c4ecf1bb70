using System.Runtime.CompilerServices;
using IOPath = System.IO.Path;

namespace Etiquette.Browser.Tests;

/// <summary>Where pictures of the page are kept for a person to look at.</summary>
internal static class Screenshots
{
    public static string Repository { get; } =
        IOPath.GetFullPath(IOPath.Combine(IOPath.GetDirectoryName(Here())!, "../.."));

    public static string Path(string name) =>
        IOPath.Combine(Repository, "artifacts/screenshots", $"{name}.png");

    private static string Here([CallerFilePath] string here = "") => here;
}
