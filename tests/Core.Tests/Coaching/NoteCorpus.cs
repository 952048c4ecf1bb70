using System.Runtime.CompilerServices;
using System.Text.Json;
using Etiquette.Core.Coaching;

namespace Etiquette.Core.Tests.Coaching;

/// <summary>The labelled notes beside this file, and how well we read them.</summary>
internal static class NoteCorpus
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    public sealed record Case(
        string Id,
        string Note,
        Around? Context,
        string Label,
        string[]? Acceptable,
        string[] Faults
    );

    public sealed record Around(string? Relationship, string? Recipient, string? RecipientRole);

    public static string Folder([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "Notes");

    public static List<Case> Load(string file) =>
        [
            .. File.ReadLines(Path.Combine(Folder(), file))
                .Where(line => line.Length > 0)
                .Select(line => JsonSerializer.Deserialize<Case>(line, Options)!),
        ];

    public static NoteReview Review(Case row) => NoteReview.Of(row.Note, Context(row));

    public static NoteContext Context(Case row) =>
        new(row.Context?.Recipient, row.Context?.RecipientRole, Relationships.Of(row.Context?.Relationship));

    /// <summary>As the HTTP API and the files write it.</summary>
    public static string Wire<T>(T value) => JsonSerializer.Serialize(value).Trim('"');
}
