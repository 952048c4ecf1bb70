namespace Etiquette.Core.Conversations.Forms;

/// <summary>Every form there is. A platform checks a filled one here before it hands it over.</summary>
public static class KnownForms
{
    public static readonly IReadOnlyList<Form> All = [AcceptForm.Blank];

    public static Form? Named(string? id) => All.FirstOrDefault(form => form.Id == id);

    /// <summary>None: <see cref="Person.Hear"/> will answer it.</summary>
    public static IReadOnlyList<FieldError> Errors(string form, FilledForm values) =>
        form switch
        {
            AcceptForm.Id => AcceptForm.Errors(values),
            _ => [new("", "I no longer know this form. You can tell me in your own words.")],
        };
}
