using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Etiquette.Core.Conversations;

namespace Etiquette.Adapters.Teams;

/// <summary>
/// What a button of ours carries. Anybody in the conversation can press it, or send a forged copy, so it holds
/// ids only; whose turn it is comes from the verified sender, never from here.
/// </summary>
/// <param name="Owner">A mark of the person who was asked, so that a colleague's click can be told politely.</param>
internal sealed record CardClick(string Question, string Option, int Case, string Owner)
{
    /// <summary>The button's data; the option is left out where an input of the card gives it.</summary>
    public static JsonObject Data(string question, string? option, int number, string owner)
    {
        var data = new JsonObject
        {
            ["question"] = question,
            ["case"] = number,
            ["owner"] = owner,
        };
        if (option is not null)
        {
            data["option"] = option;
        }

        return data;
    }

    public static CardClick? Read(JsonElement? data) =>
        data is { } value
        && value.TextAt("question") is { Length: > 0 and <= 100 } question
        && Chosen(value) is { Length: > 0 and <= 300 } option
        && value.TextAt("owner") is { Length: > 0 and <= 64 } owner
        && Number(value.At("case")) is { } number
            ? new(question, option, number, owner)
            : null;

    public Heard.Picked AsHeard() => new(Question, Option, Case);

    /// <summary>A tip in a channel asks nobody in particular.</summary>
    private const string Anybody = "anybody";

    public bool IsForAnybody => Owner == Anybody;

    public bool IsFor(string user) => Owner == Anybody || Owner == MarkOf(user);

    public static string MarkOf(string user) =>
        user.Length == 0
            ? Anybody
            : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(user)).AsSpan(0, 6));

    /// <summary>The button's own option, or what was chosen in the list that it belongs to.</summary>
    private static string? Chosen(JsonElement value) =>
        value.TextAt("option") ?? (value.TextAt("input") is { } input ? value.TextAt(input) : null);

    // Some clients turn every value of a button into text.
    public static int? Number(JsonElement? element) =>
        element switch
        {
            { ValueKind: JsonValueKind.Number } number when number.TryGetInt32(out var value) => value,
            { ValueKind: JsonValueKind.String } text
                when int.TryParse(text.GetRawText().Trim('"'), CultureInfo.InvariantCulture, out var value) =>
                value,
            _ => null,
        };
}
