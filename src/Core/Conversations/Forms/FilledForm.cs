using System.Collections.Immutable;

namespace Etiquette.Core.Conversations.Forms;

/// <summary>What somebody filled in, by the fields' ids; an empty field is absent.</summary>
public sealed record FilledForm(ImmutableDictionary<string, string> Values)
{
    public string? this[string field] => Values.GetValueOrDefault(field);

    /// <summary>From what a platform delivers, in which empty fields come as nothing or as blanks.</summary>
    public static FilledForm Of(IEnumerable<KeyValuePair<string, string?>> fields) =>
        new(
            fields
                .Where(field => !string.IsNullOrWhiteSpace(field.Value))
                .ToImmutableDictionary(field => field.Key, field => field.Value!.Trim())
        );

    /// <summary>What no form can take: too long, or an answer that is not offered.</summary>
    public IEnumerable<FieldError> Faults(Form form)
    {
        foreach (var field in form.Fields)
        {
            if (this[field.Id] is { } value && Fault(field, value) is { } text)
            {
                yield return new(field.Id, text);
            }
        }
    }

    private static string? Fault(Field field, string value) =>
        field switch
        {
            Field.Words { Longest: var most } when value.Length > most =>
                $"That is {value.Length} characters; at most {most} fit. The beginning is enough.",
            Field.Words { Lines: false } when value.AsSpan().ContainsAny('\r', '\n') => "One line, please.",
            Field.OneOf { Options: var options } when options.All(option => option.Id != value) =>
                "Please pick one of these.",
            _ => null,
        };
}
