using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Etiquette.Adapters.Web.TryOut;

/// <summary>The page's style, script and icon; they come out of the assembly, from no other host.</summary>
public static class TryOutAssets
{
    public const string Folder = "tryout";

    /// <summary>In the order in which they build on each other.</summary>
    public static readonly IReadOnlyList<string> Styles = ["colours.css", "page.css", "talk.css", "card.css"];

    private static readonly Dictionary<string, Asset> Assets = Styles
        .Select(style => Asset.Load(style, "text/css"))
        .Append(Asset.Load("page.js", "text/javascript"))
        .Append(Asset.Load("icon.svg", "image/svg+xml"))
        .ToDictionary(asset => asset.Name);

    /// <summary>The address carries the content's hash, so that a browser may keep the file for ever.</summary>
    public static string Url(string name) => $"{Folder}/{name}?v={Assets[name].Hash}";

    public static IResult Get(string name, HttpResponse response)
    {
        if (!Assets.TryGetValue(name, out var asset))
        {
            return Results.NotFound();
        }

        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        response.Headers.XContentTypeOptions = "nosniff";
        return Results.Bytes(asset.Content, $"{asset.Type}; charset=utf-8");
    }

    private sealed record Asset(string Name, string Type, byte[] Content, string Hash)
    {
        public static Asset Load(string name, string type)
        {
            using var resource = typeof(TryOutAssets).Assembly.GetManifestResourceStream($"{Folder}/{name}")!;
            using var content = new MemoryStream();
            resource.CopyTo(content);
            var bytes = content.ToArray();
            return new(name, type, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]);
        }
    }
}
