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

    private sealed class Inspection
    {
        private readonly HashSet<string> blockIds = [];
        private readonly HashSet<string> actionIds = [];

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
                    break;
                case "static_select":
                    Only(element, at, "type", "action_id", "placeholder", "options", "confirm");
                    PlainText(element["placeholder"], at + "/placeholder", 150);
                    Options(element["options"], at, 100);
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
