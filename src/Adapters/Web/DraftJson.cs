using System.Text.Json.Nodes;
using Etiquette.Core.Coaching;

namespace Etiquette.Adapters.Web;

/// <summary>A drafted note as the HTTP API shows it: the version we would send, then all of them.</summary>
public static class DraftJson
{
    public static JsonObject Render(NoteDraft note)
    {
        var json = new JsonObject { ["kind"] = "draft", ["headline"] = note.Headline };
        if (note.Versions is [var first, ..])
        {
            Describe(json, first);
        }

        json["versions"] = new JsonArray([.. note.Versions.Select(version => Describe([], version))]);
        json["advice"] = Texts(note.Advice);
        json["case"] = note.Case;
        return json;
    }

    private static JsonObject Describe(JsonObject json, NoteVersion version)
    {
        json["name"] = version.Name;
        json["text"] = version.Text;
        json["length"] = version.Length;
        json["limit"] = version.Limit;
        json["claims"] = new JsonArray([
            .. version.Claims.Select(claim => new JsonObject
            {
                ["text"] = claim.Text,
                ["said"] = claim.Said,
            }),
        ]);
        json["dropped"] = Texts(version.Dropped);
        return json;
    }

    private static JsonArray Texts(IEnumerable<string> texts) =>
        [.. texts.Select(text => (JsonNode)JsonValue.Create(text))];
}
