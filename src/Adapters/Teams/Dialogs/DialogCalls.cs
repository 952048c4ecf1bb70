using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Etiquette.Core.Conversations;
using Etiquette.Core.Conversations.Forms;

namespace Etiquette.Adapters.Teams;

/// <summary>
/// What people do to open a dialog, and in it. Inside, every button is a plain Action.Submit: dialogs know no other.
/// https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/task-modules/task-modules-bots
/// https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/define-action-command
/// </summary>
internal static class DialogCalls
{
    /// <summary>The ids of the manifest's two commands.</summary>
    public const string ShouldIAccept = "shouldIAccept";
    public const string CoachThisNote = "coachThisNote";

    public static TeamsMeaning Of(TeamsActivity activity, TeamsParty party) =>
        activity.Name switch
        {
            "task/fetch" => Form(Opened(activity.Value)) is { } form
                ? Open(form, NewDialog(activity))
                : new TeamsMeaning.StrangePage(),
            "composeExtension/fetchTask" => OpenOn(activity, party),
            "task/submit" or "composeExtension/submitAction" => Submit(activity, party),
            _ => new TeamsMeaning.Unserved(activity.Name),
        };

    /// <summary>What the button of a card carries arrives in one of two places: the documents show both.</summary>
    private static string? Opened(JsonElement? value) =>
        value?.TextAt("data", "form") ?? value?.TextAt("data", "data", "form");

    private static TeamsMeaning OpenOn(TeamsActivity activity, TeamsParty party)
    {
        var message = SharedMessage.Read(activity.Value);
        var dialog = NewDialog(activity);
        return activity.Value?.TextAt("commandId") switch
        {
            ShouldIAccept => Open(AskAbout(message), dialog),
            // There is nothing to ask: the note lies on the table.
            CoachThisNote when message is not null => Turn(
                activity,
                party,
                dialog,
                new Heard.ShowedNote(message)
            ),
            CoachThisNote => Open(NoteForm.Blank, dialog),
            _ => new TeamsMeaning.StrangePage(),
        };
    }

    private static Form AskAbout(string? message) =>
        message is null
            ? AcceptForm.Blank
            : AcceptForm.Blank.With(AcceptForm.NoteKind, AcceptForm.Pasted).With(AcceptForm.Note, message);

    private static TeamsMeaning Submit(TeamsActivity activity, TeamsParty party)
    {
        if (activity.Value?.At("data") is not { } data || data.IdAt("dialog") is not { Length: <= 64 } dialog)
        {
            return new TeamsMeaning.StrangePage();
        }

        if (CardClick.Read(data) is { } click)
        {
            return click.IsFor(party.User)
                ? Turn(activity, party, dialog, click.AsHeard())
                : new TeamsMeaning.StrangePage();
        }

        return Form(data.TextAt("form")) is { } form
            ? Fill(activity, party, dialog, form, data)
            : new TeamsMeaning.StrangePage();
    }

    private static TeamsMeaning Fill(
        TeamsActivity activity,
        TeamsParty party,
        string dialog,
        Form form,
        JsonElement data
    )
    {
        var filled = FilledForm.Of(
            form.Fields.Select(field => KeyValuePair.Create(field.Id, data.TextAt(field.Id)))
        );
        if (Errors(form, filled) is [_, ..] errors)
        {
            var kept = form.Fields.Aggregate(form, (kept, field) => kept.With(field.Id, filled[field.Id]));
            return new TeamsMeaning.Show(kept, dialog, errors);
        }

        return Turn(
            activity,
            party,
            dialog,
            form.Id == NoteForm.Id
                ? new Heard.ShowedNote(filled[NoteForm.Note]!)
                : new Heard.Filled(form.Id, filled)
        );
    }

    private static IReadOnlyList<FieldError> Errors(Form form, FilledForm filled) =>
        form.Id == NoteForm.Id ? NoteForm.Errors(filled) : KnownForms.Errors(form.Id, filled);

    private static Form? Form(string? id) => id == NoteForm.Id ? NoteForm.Blank : KnownForms.Named(id);

    private static TeamsMeaning.Show Open(Form form, string dialog) => new(form, dialog, []);

    /// <summary>What is said in a dialog is a conversation of its own, whatever lies behind it.</summary>
    private static TeamsMeaning.Page Turn(
        TeamsActivity activity,
        TeamsParty party,
        string dialog,
        Heard heard
    ) =>
        new(
            new(party.Delivery(activity), party.At(party.Route, "dialog-" + dialog), heard, Inline: true),
            dialog
        );

    private static string NewDialog(TeamsActivity activity) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(activity.Id ?? "")).AsSpan(0, 8));
}
