using System.Runtime.CompilerServices;
using IOPath = System.IO.Path;

namespace Etiquette.Browser.Tests;

/// <summary>Where pictures of the page are kept for a person to look at.</summary>
internal static class Screenshots
{
    public static string Path(string name, [CallerFilePath] string here = "") =>
        IOPath.GetFullPath(
            IOPath.Combine(IOPath.GetDirectoryName(here)!, "../../artifacts/screenshots", $"{name}.png")
        );
}
