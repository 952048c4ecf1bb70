using System.Collections.Immutable;
using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Questions;
using Etiquette.Core.Language;

namespace Etiquette.Core.Conversations.Forms;

/// <summary>"Should I accept?" asked in one go: what we would otherwise find out question by question.</summary>
public static class AcceptForm
{
    public const string Id = "should-i-accept";
    public const string Name = "name";
    public const string Known = "known";
    public const string NoteKind = "note-kind";
    public const string Note = "note";
    public const string Asked = "asked";
    public const string Role = "role";
    public const string Goal = "goal";

    /// <summary>"I paste it below."</summary>
    public const string Pasted = "pasted";

    private static readonly DoYouKnowThem DoYouKnowThem = new();
    private static readonly WhatDoesTheNoteSay WhatDoesTheNoteSay = new();
    private static readonly IsAnythingOddAskedFor IsAnythingOddAskedFor = new();

    public static readonly Form Blank = new(
        Id,
        "Should I accept?",
        "Ask",
        [
            new Field.Words(Name, "Who wants to connect?", "A first name is enough, and so is none.", 100),
            new Field.OneOf(Known, "Do you know them?", null, Answers(DoYouKnowThem)),
            new Field.OneOf(
                NoteKind,
                "What does their note say?",
                null,
                [new(Pasted, "I paste it below"), .. Answers(WhatDoesTheNoteSay)]
            ),
            new Field.Words(
                Note,
                "Their note",
                "I read it for what it says and keep it for a day at most.",
                3000,
                Lines: true
            ),
            new Field.Words(
                Asked,
                "Do they ask for anything?",
                "Money, a call, a file, another app ... Leave it empty if not.",
                500,
                Lines: true
            ),
            AboutMe.RoleField(Role),
            AboutMe.GoalField(Goal),
        ]
    );

    /// <summary>None: it can be answered.</summary>
    public static IReadOnlyList<FieldError> Errors(FilledForm form) =>
        [.. form.Faults(Blank), .. OwnFaults(form)];

    /// <summary>What the form says about the request, read like a message.</summary>
    public static Understanding Read(FilledForm form)
    {
        var listening = new Listening(LastPerson: form[Name]);
        // Between code fences, so that quotation marks inside the note end nothing.
        var note = Facts(
            form[Note] is { } text ? $"The note says:\n```\n{Unfenced(text)}\n```" : "",
            listening
        );
        var asked = Facts(form[Asked] ?? "", listening);
        var facts = asked.Facts.Over(note.Facts);
        facts = Learn(facts, WhatDoesTheNoteSay, form[NoteKind]);
        facts = Learn(facts, DoYouKnowThem, form[Known]);
        return new()
        {
            Intent = Intent.AcceptQuestion,
            Person = form[Name] ?? note.Person,
            Facts = facts,
            Words = note.Words.SetItems(asked.Words),
        };
    }

    /// <summary>Questions that the form put: none is put again.</summary>
    public static ImmutableList<string> Answered(FilledForm form) =>
        [
            IsAnythingOddAskedFor.Id,
            .. form[Known] is Question.DontKnow ? new[] { DoYouKnowThem.Id } : [],
            .. form[NoteKind] is Question.DontKnow ? new[] { WhatDoesTheNoteSay.Id } : [],
        ];

    /// <summary>What it says of the user, to be remembered.</summary>
    public static Profile Profile(FilledForm form) =>
        new()
        {
            Role = Enum.TryParse<Role>(form[Role], out var role) ? role : null,
            Goal = Enum.TryParse<Goal>(form[Goal], out var goal) ? goal : null,
        };

    private static IEnumerable<FieldError> OwnFaults(FilledForm form)
    {
        if (
            form[Name] is null
            && form[Known] is null
            && form[NoteKind] is null
            && form[Note] is null
            && form[Asked] is null
        )
        {
            yield return new(Name, "Give me something to go on: a name, how you know them, or the note.");
        }

        if (form[Name]?.Contains("://", StringComparison.Ordinal) is true)
        {
            yield return new(Name, "A name, please: I never open LinkedIn, so a link tells me nothing.");
        }

        if (form[NoteKind] is Pasted && form[Note] is null)
        {
            yield return new(Note, "Paste the note here, or say above what it is like.");
        }

        if (form[NoteKind] is "none" && form[Note] is not null)
        {
            yield return new(
                NoteKind,
                "You say that there is no note, and pasted one below. Which is right?"
            );
        }
    }

    private static Understanding Facts(string text, Listening listening) =>
        Understand.Message(text, listening);

    private static Invitation Learn(Invitation facts, Question question, string? answer) =>
        answer is Question.DontKnow ? question.LearnDontKnow(facts)
        : question.Find(answer) is { } choice ? choice.Learn(facts)
        : facts;

    private static IReadOnlyList<Option> Answers(Question question) =>
        question.Ask(new Invitation(), number: 0).Options;

    private static string Unfenced(string note) => note.Replace("```", "", StringComparison.Ordinal);
}
