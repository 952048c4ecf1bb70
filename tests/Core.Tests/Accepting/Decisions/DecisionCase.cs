using System.Text.Json;
using System.Text.Json.Serialization;
using Etiquette.Core.Accepting;

namespace Etiquette.Core.Tests.Accepting.Decisions;

/// <summary>One request as a person would tell it, the answers they would give, and the verdict we owe them.</summary>
public sealed record DecisionCase(
    string Id,
    string Utterance,
    Decision Expected,
    IReadOnlyList<Decision> Acceptable,
    bool NeedsQuestion,
    IReadOnlyDictionary<string, string> Answers
)
{
    private static readonly JsonSerializerOptions Words = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    /// <summary>Situations come in families ("held-court-03"); the two files share none.</summary>
    public string Family => Id[..Id.LastIndexOf('-')];

    public bool Accepts(Decision? decision) =>
        decision is { } made && (made == Expected || Acceptable.Contains(made));

    /// <summary>Accepting where a rule or a swindle stands against it: the one mistake that hurts.</summary>
    public bool IsDangerous(Decision? decision) =>
        decision == Decision.Accept
        && !Accepts(decision)
        && Expected is (Decision.Report or Decision.Decline);

    /// <summary>Calling somebody a swindler who gave no cause.</summary>
    public bool IsUnfounded(Decision? decision) => decision == Decision.Report && !Accepts(decision);

    public static IReadOnlyList<DecisionCase> Read(string part) =>
        [
            .. Directory
                .EnumerateFiles(
                    Path.Combine(AppContext.BaseDirectory, "Accepting", "Decisions"),
                    $"{part}.jsonl"
                )
                .SelectMany(File.ReadLines)
                .Select(Of),
        ];

    public static DecisionCase Of(string line) => JsonSerializer.Deserialize<DecisionCase>(line, Words)!;
}
