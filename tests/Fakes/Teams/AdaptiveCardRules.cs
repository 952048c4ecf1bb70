using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Etiquette.Fakes.Teams;

/// <summary>What Teams wants of an Adaptive Card, and what we want of ours; empty when all is well.</summary>
public static partial class AdaptiveCardRules
{
    private const int MostBytes = 28 * 1024;
    private const int MostActions = 6;

    private static readonly JsonSerializerOptions AsSent = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly Dictionary<string, string[]> Needed = new()
    {
        ["AdaptiveCard"] = ["version", "body", "fallbackText"],
        ["TextBlock"] = ["text"],
        ["RichTextBlock"] = ["inlines"],
        ["TextRun"] = ["text"],
        ["Container"] = ["items"],
        ["ColumnSet"] = ["columns"],
        ["Column"] = ["items"],
        ["FactSet"] = ["facts"],
        ["ActionSet"] = ["actions"],
        ["Input.ChoiceSet"] = ["id", "label", "choices"],
        ["Input.Text"] = ["id", "label"],
        ["Input.Toggle"] = ["id", "title"],
        ["Action.Execute"] = ["title", "verb", "data", "fallback"],
        ["Action.Submit"] = ["title", "data"],
        ["Action.ToggleVisibility"] = ["title", "targetElements"],
        ["Action.OpenUrl"] = ["title", "url"],
        ["messageBack"] = ["text", "displayText"],
        ["task/fetch"] = [],
    };

    public static IReadOnlyList<string> Faults(JsonObject card) =>
        [.. OfWhole(card), .. Objects(card).Where(node => node["type"] is not null).SelectMany(OfElement)];

    /// <summary>Every object in it, itself first.</summary>
    public static IEnumerable<JsonObject> Objects(JsonNode? node) =>
        node switch
        {
            JsonObject thing => [thing, .. thing.SelectMany(property => Objects(property.Value))],
            JsonArray list => list.SelectMany(Objects),
            _ => [],
        };

    private static IEnumerable<string> OfWhole(JsonObject card)
    {
        if ((string?)card["type"] != "AdaptiveCard" || (string?)card["version"] != "1.5")
        {
            yield return "not an AdaptiveCard 1.5";
        }

        var json = card.ToJsonString(AsSent);
        if (Encoding.UTF8.GetByteCount(json) > MostBytes)
        {
            yield return $"{Encoding.UTF8.GetByteCount(json)} bytes";
        }

        if (HasNull(card))
        {
            yield return "an explicit null";
        }

        var ids = Objects(card)
            .Select(node => node["id"])
            .OfType<JsonValue>()
            .Select(id => (string)id!)
            .ToList();
        if (ids.Distinct().Count() != ids.Count)
        {
            yield return "an id twice";
        }

        foreach (var target in Objects(card).SelectMany(Targets).Where(target => !ids.Contains(target)))
        {
            yield return $"unfolds {target}, which is not there";
        }
    }

    private static IEnumerable<string> Targets(JsonObject node) =>
        node["targetElements"] is JsonArray targets ? targets.Select(target => (string)target!) : [];

    private static IEnumerable<string> OfElement(JsonObject element)
    {
        var type = (string)element["type"]!;
        if (!Needed.TryGetValue(type, out var needed))
        {
            return [$"unknown type {type}"];
        }

        return
        [
            .. needed
                .Where(property => property is not "fallback" || (string?)element["verb"] is not "look")
                .Where(property => IsEmpty(element[property]))
                .Select(property => $"{type} without {property}"),
            .. type switch
            {
                "TextBlock" => OfTextBlock(element),
                "Action.Execute" when (string?)element["verb"] is not "look" => OfExecute(element),
                "Input.ChoiceSet" => OfChoices(element["choices"]!.AsArray()),
                "AdaptiveCard" or "ActionSet" when element["actions"] is JsonArray { Count: > MostActions } =>
                    ["more than six actions"],
                _ => [],
            },
        ];
    }

    private static IEnumerable<string> OfTextBlock(JsonObject block)
    {
        if ((bool?)block["wrap"] != true)
        {
            yield return "a TextBlock that does not wrap";
        }

        // Somebody's own words would be read as markup here.
        if (Markdown().IsMatch((string)block["text"]!))
        {
            yield return $"markdown in a TextBlock: {block["text"]}";
        }
    }

    private static IEnumerable<string> OfExecute(JsonObject execute)
    {
        if (
            (string?)execute["fallback"]?["type"] != "Action.Submit"
            || !JsonNode.DeepEquals(execute["data"], execute["fallback"]!["data"])
        )
        {
            yield return $"{execute["title"]}: the fallback is another button";
        }
    }

    private static IEnumerable<string> OfChoices(JsonArray choices)
    {
        if (choices.Select(choice => (string?)choice!["value"]).Distinct().Count() != choices.Count)
        {
            yield return "a choice twice";
        }
    }

    private static bool HasNull(JsonNode node) =>
        node switch
        {
            JsonObject thing => thing.Any(property => property.Value is null || HasNull(property.Value)),
            JsonArray list => list.Any(item => item is null || HasNull(item)),
            _ => false,
        };

    private static bool IsEmpty(JsonNode? node) =>
        node switch
        {
            null => true,
            JsonArray list => list.Count == 0,
            JsonValue value => value.TryGetValue<string>(out var text) && text.Length == 0,
            _ => false,
        };

    [GeneratedRegex(@"[*_`\[\]<>#|]|^\s*[-+] |https?://")]
    private static partial Regex Markdown();
}
