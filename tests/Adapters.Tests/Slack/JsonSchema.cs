using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Etiquette.Adapters.Tests.Slack;

/// <summary>The part of JSON Schema (draft 7) that Slack's manifest schemas use; a keyword it does not know fails.</summary>
internal sealed class JsonSchema(JsonNode root)
{
    private static readonly string[] Silent =
    [
        "$schema",
        "$id",
        "definitions",
        "description",
        "title",
        "default",
        "examples",
        "_note",
        "regex",
        "$comment",
    ];

    public IEnumerable<string> Faults(JsonNode instance) => Faults(root.AsObject(), instance, "");

    private IEnumerable<string> Faults(JsonObject schema, JsonNode? value, string at) =>
        schema.SelectMany(rule => Faults(rule.Key, rule.Value!, schema, value, at));

    private IEnumerable<string> Faults(
        string keyword,
        JsonNode rule,
        JsonObject schema,
        JsonNode? value,
        string at
    ) =>
        keyword switch
        {
            "$ref" => Faults(
                root["definitions"]![((string)rule!)["#/definitions/".Length..]]!.AsObject(),
                value,
                at
            ),
            "type" => When(!IsOf((string)rule!, value), $"{at}: not of type {rule}"),
            "required" when value is JsonObject json => rule.AsArray()
                .Where(name => !json.ContainsKey((string)name!))
                .Select(name => $"{at}: {name} is missing"),
            "properties" when value is JsonObject json => json.Where(field => rule[field.Key] is not null)
                .SelectMany(field => Faults(rule[field.Key]!.AsObject(), field.Value, $"{at}/{field.Key}")),
            "additionalProperties" when value is JsonObject json && rule is JsonValue => json.Where(field =>
                    schema["properties"]?[field.Key] is null
                )
                .Select(field => $"{at}: {field.Key} is unknown"),
            "items" when value is JsonArray list => list.SelectMany(
                (item, n) =>
                    Faults(rule.AsObject(), item, string.Create(CultureInfo.InvariantCulture, $"{at}/{n}"))
            ),
            "enum" => When(
                rule.AsArray().All(each => !JsonNode.DeepEquals(each, value)),
                $"{at}: not offered"
            ),
            "pattern" when Text(value) is { } text => When(
                !Regex.IsMatch(text, (string)rule!),
                $"{at}: not like {rule}"
            ),
            "minLength" when Text(value) is { } text => When(text.Length < (int)rule, $"{at}: too short"),
            "maxLength" when Text(value) is { } text => When(text.Length > (int)rule, $"{at}: too long"),
            "minItems" when value is JsonArray list => When(list.Count < (int)rule, $"{at}: too few"),
            "maxItems" when value is JsonArray list => When(list.Count > (int)rule, $"{at}: too many"),
            "uniqueItems" when value is JsonArray list => When(
                list.Select(item => item?.ToJsonString()).Distinct().Count() != list.Count,
                $"{at}: one twice"
            ),
            "required"
            or "properties"
            or "additionalProperties"
            or "items"
            or "pattern"
            or "minLength"
            or "maxLength"
            or "minItems"
            or "maxItems"
            or "uniqueItems" => [],
            _ => When(
                !Silent.Contains(keyword),
                $"{at}: the schema says {keyword}, which this test does not know"
            ),
        };

    private static IEnumerable<string> When(bool broken, string fault) => broken ? [fault] : [];

    private static bool IsOf(string type, JsonNode? value) =>
        type switch
        {
            "object" => value is JsonObject,
            "array" => value is JsonArray,
            "string" => Text(value) is not null,
            "boolean" => value is JsonValue json && json.TryGetValue<bool>(out _),
            "integer" => value is JsonValue json && json.TryGetValue<int>(out _),
            _ => throw new NotSupportedException(type),
        };

    private static string? Text(JsonNode? value) =>
        value is JsonValue json && json.TryGetValue<string>(out var text) ? text : null;
}
