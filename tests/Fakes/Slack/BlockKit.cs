using System.Globalization;
using System.Text.Json.Nodes;

namespace Etiquette.Fakes.Slack;

/// <summary>
/// Block Kit's documented limits and shapes, for the pieces we may use; a piece it does not know is refused.
/// https://docs.slack.dev/reference/block-kit
/// </summary>
public static class BlockKit
{
    /// <summary>The first fault with its place, or null.</summary>
    public static string? Fault(JsonNode blocks, int most)
    {
        try
        {
            new Inspection().Blocks(blocks, most);
            return null;
        }
        catch (FormatException fault)
        {
            return fault.Message;
        }
    }

    /// <summary>Does any block need a Slack of the last years?</summary>
    public static bool HasNewer(JsonNode? blocks) =>
        (blocks as JsonArray ?? []).Any(block => block?["type"].Text() is "table" or "context_actions");

    private sealed class Inspection
    {
        private readonly HashSet<string> blockIds = [];
        private readonly HashSet<string> actionIds = [];
        private bool hasTable;

        public void Blocks(JsonNode blocks, int most)
        {
            foreach (var (n, block) in Items(blocks, "blocks", 0, most).Index())
            {
                Block(block, string.Create(CultureInfo.InvariantCulture, $"/blocks/{n}"));
            }
        }

        private void Block(JsonNode? node, string at)
        {
            var block = Object(node, at);
            if (block["block_id"] is { } id)
            {
                Need(blockIds.Add(Text(id, at + "/block_id", 1, 255)), at, "block_id used twice");
            }

            switch (block["type"].Text())
            {
                case "header":
                    Only(block, at, "type", "block_id", "text");
                    PlainText(block["text"], at + "/text", 150);
                    break;
                case "section":
                    Only(block, at, "type", "block_id", "text", "fields", "accessory", "expand");
                    AnyText(block["text"], at + "/text", 3000);
                    if (block["accessory"] is { } accessory)
                    {
                        Element(accessory, at + "/accessory");
                    }

                    break;
                case "context":
                    Only(block, at, "type", "block_id", "elements");
                    foreach (var element in Items(block["elements"], at, 1, 10))
                    {
                        AnyText(element, at + "/elements", 3000);
                    }

                    break;
                case "actions":
                    Only(block, at, "type", "block_id", "elements");
                    foreach (var element in Items(block["elements"], at, 1, 25))
                    {
                        Element(element, at + "/elements");
                    }

                    break;
                case "divider":
                    Only(block, at, "type", "block_id");
                    break;
                case "input":
                    Only(
                        block,
                        at,
                        "type",
                        "block_id",
                        "label",
                        "hint",
                        "optional",
                        "element",
                        "dispatch_action"
                    );
                    PlainText(block["label"], at + "/label", 2000);
                    if (block["hint"] is { } hint)
                    {
                        PlainText(hint, at + "/hint", 2000);
                    }

                    // Names of inputs are unique within their block.
                    new Inspection().Element(block["element"], at + "/element");
                    break;
                case "context_actions":
                    Only(block, at, "type", "block_id", "elements");
                    foreach (var element in Items(block["elements"], at, 1, 5))
                    {
                        Element(element, at + "/elements");
                    }

                    break;
                case "table":
                    Need(!hasTable, at, "a message has one table at most");
                    hasTable = true;
                    Only(block, at, "type", "block_id", "rows", "column_settings");
                    Table(block, at);
                    break;
                case "rich_text":
                    Only(block, at, "type", "block_id", "elements");
                    foreach (var element in Items(block["elements"], at, 1, 100))
                    {
                        RichText(element, at + "/elements");
                    }

                    break;
                case var unknown:
                    throw new FormatException($"{at}: unknown block {unknown}");
            }
        }

        private static void RichText(JsonNode? node, string at)
        {
            var piece = Object(node, at);
            switch (piece["type"].Text())
            {
                case "rich_text_section" or "rich_text_quote":
                    Only(piece, at, "type", "elements");
                    Runs(piece, at);
                    break;
                case "rich_text_preformatted":
                    Only(piece, at, "type", "elements", "border");
                    Runs(piece, at);
                    break;
                case "rich_text_list":
                    Only(piece, at, "type", "style", "elements", "indent", "border", "offset");
                    Need(piece["style"].Text() is "bullet" or "ordered", at, "list style");
                    foreach (var item in Items(piece["elements"], at, 1, 100))
                    {
                        Need(Object(item, at)["type"].Text() == "rich_text_section", at, "list item");
                        RichText(item, at);
                    }

                    break;
                case var unknown:
                    throw new FormatException($"{at}: unknown rich text {unknown}");
            }
        }

        private static void Runs(JsonObject piece, string at)
        {
            foreach (var element in Items(piece["elements"], at, 1, 100))
            {
                var run = Object(element, at);
                Only(run, at, "type", "text", "style");
                Need(run["type"].Text() == "text", at, "only text runs are ours");
                Text(run["text"], at, 1, 3000);
                if (run["style"] is { } style)
                {
                    Only(Object(style, at), at, "bold", "italic", "strike", "code");
                }
            }
        }

        private void Element(JsonNode? node, string at)
        {
            var element = Object(node, at);
            Need(actionIds.Add(Text(element["action_id"], at + "/action_id", 1, 255)), at, "action_id twice");
            switch (element["type"].Text())
            {
                case "button":
                    Only(
                        element,
                        at,
                        "type",
                        "action_id",
                        "text",
                        "value",
                        "style",
                        "url",
                        "confirm",
                        "accessibility_label"
                    );
                    PlainText(element["text"], at + "/text", 75);
                    Text(element["value"], at + "/value", 1, 2000);
                    Need(element["style"].Text() is null or "primary" or "danger", at, "style");
                    Confirm(element["confirm"], at + "/confirm");
                    break;
                case "static_select":
                    Only(
                        element,
                        at,
                        "type",
                        "action_id",
                        "placeholder",
                        "options",
                        "confirm",
                        "initial_option"
                    );
                    if (element["placeholder"] is { } placeholder)
                    {
                        PlainText(placeholder, at + "/placeholder", 150);
                    }

                    Options(element["options"], at, 100);
                    Initial(element, at);
                    break;
                case "radio_buttons":
                    Only(element, at, "type", "action_id", "options", "confirm", "initial_option");
                    Options(element["options"], at, 10);
                    Initial(element, at);
                    break;
                case "plain_text_input":
                    Only(
                        element,
                        at,
                        "type",
                        "action_id",
                        "multiline",
                        "max_length",
                        "initial_value",
                        "placeholder"
                    );
                    Need((int?)element["max_length"] is null or (>= 1 and <= 3000), at, "max_length");
                    Need(
                        (element["initial_value"].Text() ?? "").Length
                            <= ((int?)element["max_length"] ?? 3000),
                        at,
                        "initial_value is too long"
                    );
                    break;
                case "feedback_buttons":
                    Only(element, at, "type", "action_id", "positive_button", "negative_button");
                    foreach (var thumb in new[] { "positive_button", "negative_button" })
                    {
                        Only(Object(element[thumb], at), at, "text", "value", "accessibility_label");
                        PlainText(element[thumb]!["text"], at + "/text", 75);
                        Text(element[thumb]!["value"], at + "/value", 1, 2000);
                    }

                    break;
                case "overflow":
                    Only(element, at, "type", "action_id", "options", "confirm");
                    Options(element["options"], at, 5);
                    break;
                case var unknown:
                    throw new FormatException($"{at}: unknown element {unknown}");
            }
        }

        private static void Options(JsonNode? options, string at, int most)
        {
            foreach (var node in Items(options, at + "/options", 1, most))
            {
                var option = Object(node, at + "/options");
                Only(option, at, "text", "value", "description", "url");
                PlainText(option["text"], at + "/options/text", 75);
                Text(option["value"], at + "/options/value", 1, 150);
            }
        }

        private static void Initial(JsonObject element, string at) =>
            Need(
                element["initial_option"] is not { } chosen
                    || element["options"]!.AsArray().Any(option => JsonNode.DeepEquals(option, chosen)),
                at,
                "initial_option is none of the options"
            );

        private static void Confirm(JsonNode? node, string at)
        {
            if (node is not null)
            {
                var confirm = Object(node, at);
                Only(confirm, at, "title", "text", "confirm", "deny", "style");
                PlainText(confirm["title"], at + "/title", 100);
                PlainText(confirm["text"], at + "/text", 300);
                PlainText(confirm["confirm"], at + "/confirm", 30);
                PlainText(confirm["deny"], at + "/deny", 30);
            }
        }

        private static void Table(JsonObject table, string at)
        {
            foreach (var row in Items(table["rows"], at + "/rows", 1, 100))
            {
                foreach (var node in Items(row, at + "/rows", 1, 20))
                {
                    var cell = Object(node, at + "/rows");
                    Only(cell, at, "type", "text");
                    Need(cell["type"].Text() == "raw_text", at, "cells are raw_text");
                    Text(cell["text"], at, 1, 3000);
                }
            }
        }

        private static void AnyText(JsonNode? node, string at, int most)
        {
            if (Object(node, at)["type"].Text() == "mrkdwn")
            {
                Only(node!.AsObject(), at, "type", "text", "verbatim");
                var text = Text(node["text"], at, 1, most);
                Need(!SlackRules.Markup().IsMatch(text), at, "unescaped markup");
            }
            else
            {
                PlainText(node, at, most);
            }
        }

        private static void PlainText(JsonNode? node, string at, int most)
        {
            var text = Object(node, at);
            Only(text, at, "type", "text", "emoji");
            Need(text["type"].Text() == "plain_text", at, "must be plain_text");
            Text(text["text"], at, 1, most);
        }

        private static JsonArray Items(JsonNode? node, string at, int least, int most)
        {
            Need(node is JsonArray, at, "must be a list");
            Need(node!.AsArray().Count >= least, at, "too few");
            Need(node.AsArray().Count <= most, at, $"more than {most}");
            return node.AsArray();
        }

        private static JsonObject Object(JsonNode? node, string at) =>
            node as JsonObject ?? throw new FormatException($"{at}: must be an object");

        private static string Text(JsonNode? node, string at, int least, int most)
        {
            var text = node.Text() ?? throw new FormatException($"{at}: must be text");
            Need(text.Length >= least, at, "empty");
            Need(text.Length <= most, at, $"longer than {most}");
            return text;
        }

        private static void Only(JsonObject json, string at, params string[] names)
        {
            foreach (var (name, _) in json)
            {
                Need(names.Contains(name), at, $"unknown property {name}");
            }
        }

        private static void Need(bool holds, string at, string what)
        {
            if (!holds)
            {
                throw new FormatException($"{at}: {what}");
            }
        }
    }
}
