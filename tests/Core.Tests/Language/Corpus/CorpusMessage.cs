using System.Text.Json;
using System.Text.Json.Serialization;
using Etiquette.Core.Language;

namespace Etiquette.Core.Tests.Language.Corpus;

/// <summary>One message as it arrives, and what a careful colleague would understand by it.</summary>
/// <param name="About">The open question that it answers, in the words of the HTTP API; null: none is open.</param>
/// <param name="After">What our last answer was: "verdict", "draft", "tip"; null: nothing before.</param>
/// <param name="Facts">Stated, or unmistakably implied; keys are properties of Invitation.</param>
/// <param name="Optional">Facts that one may read into it or not: never counted as invented.</param>
/// <param name="Answer">A bare yes, no or don't know, which may be reported instead of the fact.</param>
public sealed record CorpusMessage(
    string Id,
    string Text,
    string Platform,
    string Lang,
    string? About,
    After? After,
    Intent Intent,
    IReadOnlyList<Intent> AcceptableIntents,
    string? Entity,
    IReadOnlyList<string> Entities,
    IReadOnlyDictionary<string, JsonElement> Facts,
    IReadOnlyList<string> Optional,
    Answer? Answer,
    FollowUp? FollowUp,
    string Family
)
{
    private static readonly JsonSerializerOptions Words = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    /// <summary>The text as Core hears it, with the platform's markup taken off.</summary>
    public string Heard =>
        Platform switch
        {
            "slack" => Clean.FromSlack(Text),
            "teams" => Clean.FromTeams(Text),
            _ => Text,
        };

    public Listening Listening => new(About, After: After ?? Core.Language.After.Nothing);

    /// <summary>Facts count where they decide: in a request, in a follow-up to one, and about the user.</summary>
    public bool StatesFacts => Intent is Intent.AcceptQuestion or Intent.Settings;

    public static IReadOnlyList<CorpusMessage> Read(string part) =>
        [
            .. Directory
                .EnumerateFiles(Folder(part), "*.jsonl")
                .Order(StringComparer.Ordinal)
                .SelectMany(File.ReadLines)
                .Select(line => JsonSerializer.Deserialize<CorpusMessage>(line, Words)!),
        ];

    public static string Folder(string part) =>
        Path.Combine(AppContext.BaseDirectory, "Language", "Corpus", part);
}
