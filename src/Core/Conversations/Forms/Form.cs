namespace Etiquette.Core.Conversations.Forms;

/// <summary>Several questions at once, as a dialog that any platform can draw. Every field may be left empty.</summary>
/// <param name="Id">Comes back in <see cref="Heard.Filled"/>.</param>
public sealed record Form(string Id, string Title, string Submit, IReadOnlyList<Field> Fields)
{
    /// <summary>The same form with some fields filled in already.</summary>
    public Form With(string field, string? value) =>
        this with
        {
            Fields = [.. Fields.Select(each => each.Id == field ? each with { Value = value } : each)],
        };
}

/// <summary>One field. What was filled in is text: words, or the id of an option.</summary>
public abstract record Field(string Id, string Label, string? Hint)
{
    /// <summary>What stands in it when the form opens.</summary>
    public string? Value { get; init; }

    /// <summary>Free text, on one line or on several.</summary>
    public sealed record Words(string Id, string Label, string? Hint, int Longest, bool Lines = false)
        : Field(Id, Label, Hint);

    /// <summary>One of a few answers.</summary>
    public sealed record OneOf(string Id, string Label, string? Hint, IReadOnlyList<Option> Options)
        : Field(Id, Label, Hint);
}

/// <summary>What is wrong with one field, in words that stand beside it. The form stays open and keeps the rest.</summary>
public sealed record FieldError(string Field, string Text);
