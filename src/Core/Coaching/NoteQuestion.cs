using Etiquette.Core.Coaching.Drafting;
using Etiquette.Core.Coaching.Reading;
using Etiquette.Core.Conversations;

namespace Etiquette.Core.Coaching;

/// <summary>One of the few things that a note needs from its writer.</summary>
/// <param name="Id">Comes back with a click; it is also what the question is about.</param>
/// <param name="Topic">Where the answer goes.</param>
public sealed record NoteQuestion(string Id, Topic Topic, string Why)
{
    public const string Skip = "dont_know";
    public const string Nothing = "nothing";

    /// <summary>More than this is an interview.</summary>
    public const int Most = 3;

    public static readonly NoteQuestion Recipient = new(
        "note-to",
        Topic.Meeting,
        "Without a name it would fit anybody, and with one I know how to address them."
    );

    public static readonly NoteQuestion Tie = new(
        "note-tie",
        Topic.Meeting,
        "The first thing they ask themselves is: do I know this person, and from where?"
    );

    public static readonly NoteQuestion Sender = new(
        "note-sender",
        Topic.Sender,
        "They see your name and your headline; a phrase tells them what that has to do with them."
    );

    public static readonly NoteQuestion Thing = new(
        "note-thing",
        Topic.Thing,
        "It shows that you looked, and that it is them you mean. No note passes without it."
    );

    public static readonly NoteQuestion Gain = new(
        "note-gain",
        Topic.Gain,
        "A reason that is only about you is easy to leave. It need not be large."
    );

    public static readonly NoteQuestion Ask = new(
        "note-ask",
        Topic.Ask,
        "One small thing they can answer in a minute gets answers; a large one gets silence."
    );

    private static readonly NoteQuestion[] all = [Recipient, Tie, Sender, Thing, Gain, Ask];

    public static NoteQuestion? Named(string? id) => all.FirstOrDefault(question => question.Id == id);

    /// <summary>The next thing that is still missing; null when we have enough, or have asked enough.</summary>
    public static NoteQuestion? Next(
        Material material,
        Relationship relationship,
        IReadOnlyList<string> asked
    )
    {
        var known = relationship is Relationship.Known;
        return asked.Count >= Most
            ? null
            : all.FirstOrDefault(question =>
                !asked.Contains(question.Id) && IsMissing(question, material, known)
            );
    }

    public Reply.Ask Put(Material material, Relationship relationship, int number) =>
        new(Id, Id, Prompt(material, relationship is Relationship.Known), Options(), number);

    /// <summary>Does what was told answer this question?</summary>
    public bool IsAnswered(Material before, Material now) =>
        this == Recipient || now.Told.Skip(before.Told.Count).Any(told => told.Topic == Topic || this == Tie);

    private static bool IsMissing(NoteQuestion question, Material material, bool known) =>
        question switch
        {
            _ when question == Recipient => !material.Who.IsKnown,
            _ when question == Tie => !known
                && !material.Has(Topic.Meeting)
                && !material.Has(Topic.Sender)
                && !TellsWhoWrites(material),
            _ when question == Sender => !known
                && !material.Has(Topic.Sender)
                && material.Has(Topic.Meeting)
                && !TellsWhoWrites(material)
                && !material.Told.Any(told =>
                    told.Topic is Topic.Meeting
                    && told.Words.Contains("we ", StringComparison.OrdinalIgnoreCase)
                ),
            _ when question == Thing => !material.Has(Topic.Thing)
                && !material.Told.Any(told => Sorting.GivesAReason(told.Words)),
            // Whoever has a question to ask has given a reason.
            _ when question == Gain => !known && !material.Has(Topic.Gain) && !material.Has(Topic.Ask),
            _ => !material.Has(Topic.Ask),
        };

    // "I was her apprentice": who writes is told with how they know each other.
    private static bool TellsWhoWrites(Material material) =>
        material.Told.Any(told => ToldUs.Says(told.Words, "who-writes"));

    private string Prompt(Material material, bool known)
    {
        var name = material.Who.IsKnown ? material.Who.Warm : "them";
        return this switch
        {
            _ when this == Recipient => "Gladly. Who is it for, and how do you know each other?",
            _ when this == Tie => $"Who are you to {name}, and how did you come across each other?",
            _ when this == Sender => $"Who are you, in a phrase that {name} can place?",
            _ when this == Thing && known =>
                $"What would you like {name} to read: something you share, or why you write now?",
            _ when this == Thing =>
                $"Beyond the job title: which one thing of theirs stayed with you? A talk, a line, a project, something {name} said.",
            _ when this == Gain =>
                $"What might {name} get out of knowing you? Something you could show, send or answer.",
            _ => "Is there one small thing to ask? Or nothing: a note may simply say hello.",
        };
    }

    private Option[] Options() =>
        this == Ask ? [new(Nothing, "Nothing to ask"), new(Skip, "I don't know")]
        : this == Recipient ? []
        : [new(Skip, "I don't know")];
}
