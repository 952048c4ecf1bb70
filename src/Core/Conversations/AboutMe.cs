using Etiquette.Core.Accepting;
using Etiquette.Core.Conversations.Forms;
using Etiquette.Core.Language;

namespace Etiquette.Core.Conversations;

/// <summary>"Who am I to you?": the profile in a few taps, shown back in words, and erased on request.</summary>
public static class AboutMe
{
    private const string RoleQuestion = "my-role";
    private const string GoalQuestion = "my-goal";
    private const string EraseQuestion = "erase-me";
    private const string Remembered = "I remember it. Leave it empty to keep what you told me before.";
    private const string Menu = "about-me";

    public static bool Owns(string question) =>
        question is RoleQuestion or GoalQuestion or EraseQuestion or Menu;

    /// <summary>This answer cannot be undone; a platform may ask once more.</summary>
    public static bool Destroys(string question, string option) =>
        question is EraseQuestion && option is "yes";

    /// <summary>What can be set with one tap, and what it stands at.</summary>
    public static IReadOnlyList<Setting> Settings(Profile profile) =>
        [
            new(RoleQuestion, "Your work", Roles, profile.Role?.ToString()),
            new(GoalQuestion, "Your network", Goals, profile.Goal?.ToString()),
        ];

    public static Field RoleField(string id) =>
        new Field.OneOf(id, "What comes closest to your work?", Remembered, Roles);

    public static Field GoalField(string id) =>
        new Field.OneOf(id, "What do you want of your network?", Remembered, Goals);

    /// <summary>What the message says of the user is kept; then everything kept is shown with ways to change it.</summary>
    public static Turn<Person> Hear(Person person, Understanding said, string text)
    {
        if (WantsErasure(text))
        {
            return new(person, [AskToErase]);
        }

        var learned = new Profile
        {
            Role = said.Facts.Role,
            Goal = said.Facts.Goal,
            RoleBenefits = said.Facts.RoleBenefits,
            JobHunting = said.Facts.JobHunting,
            ContactsSensitive = said.Facts.ContactsSensitive,
            SensitiveAccess = said.Facts.SensitiveAccess,
        };
        var next = person with { Profile = learned.Over(person.Profile) };
        return learned == Profile.Empty
            ? new(next, [ShowWith("Here is what I keep about you.", next)])
            : new(next, [ShowWith("Noted, thank you.", next)]);
    }

    public static Turn<Person> Pick(Person person, Heard.Picked picked) =>
        picked switch
        {
            { Question: Menu, Option: "role" } => new(person, [AskRole]),
            { Question: Menu, Option: "goal" } => new(person, [AskGoal]),
            { Question: Menu, Option: "erase" } => new(person, [AskToErase]),
            { Question: RoleQuestion } when Enum.TryParse<Role>(picked.Option, out var role) => Kept(
                person,
                person.Profile with
                {
                    Role = role,
                },
                AskGoal
            ),
            { Question: GoalQuestion } when Enum.TryParse<Goal>(picked.Option, out var goal) => Kept(
                person,
                person.Profile with
                {
                    Goal = goal,
                }
            ),
            { Question: EraseQuestion, Option: "yes" } => new(
                Person.New,
                [
                    new Reply.Say(
                        "Done: I have forgotten everything about you. You can start afresh whenever you like."
                    ),
                ]
            ),
            { Question: EraseQuestion } => new(person, [new Reply.Say("Nothing erased.")]),
            _ => Show(person),
        };

    public static Turn<Person> Show(Person person) =>
        new(person, [ShowWith("Here is what I keep about you.", person)]);

    private static Turn<Person> Kept(Person person, Profile profile, params Reply[] then)
    {
        var next = person with { Profile = profile };
        return new(next, then is [] ? [ShowWith("Noted, thank you.", next)] : then);
    }

    private static bool WantsErasure(string text) =>
        text.Split([' ', ',', '.', '!', '?'], StringSplitOptions.RemoveEmptyEntries)
            .Any(word => word.ToLowerInvariant() is "wipe" or "erase" or "delete" or "forget" or "remove");

    private static readonly IReadOnlyList<Option> Roles =
    [
        .. Enum.GetValues<Role>().Select(role => new Option(role.ToString(), InWords(role))),
    ];

    private static readonly IReadOnlyList<Option> Goals =
    [
        new(nameof(Goal.Close), "People I know"),
        new(nameof(Goal.Open), "New people are welcome"),
    ];

    private static readonly Reply.Ask AskRole = new(
        RoleQuestion,
        null,
        "What comes closest to your work? It only sets where I start; what you tell me always wins.",
        Roles,
        Case: 0
    );

    private static readonly Reply.Ask AskGoal = new(
        GoalQuestion,
        null,
        "And what do you want of your network?",
        [.. Goals, new("unsure", "Not sure yet")],
        Case: 0
    );

    private static readonly Reply.Ask AskToErase = new(
        EraseQuestion,
        null,
        "Shall I forget everything I keep about you: your settings, and what we are talking about?",
        [new("yes", "Yes, forget it all"), new("no", "No, keep it")],
        Case: 0
    );

    private static Reply.Ask ShowWith(string opening, Person person) =>
        new(
            Menu,
            null,
            $"{opening}\n{InWords(person.Profile)}\n{person.Notes.InWords()}",
            [new("role", "Set my role"), new("goal", "Set my goal"), new("erase", "Erase everything")],
            Case: 0
        );

    private static string InWords(Profile profile)
    {
        List<string> lines =
        [
            profile.Role is { } role ? $"Your work: {InWords(role)}." : "Your work: not set.",
            profile.Goal switch
            {
                Goal.Close => "Your network: people you know.",
                Goal.Open => "Your network: new people are welcome.",
                _ => "Your network: not set, so I take it that you keep to people you know.",
            },
        ];
        if (profile.RoleBenefits is { } benefits)
        {
            lines.Add(benefits ? "New contacts help you at work." : "New contacts do not help you at work.");
        }

        if (profile.JobHunting is { } hunting)
        {
            lines.Add(hunting ? "You are looking for a job." : "You are not looking for a job.");
        }

        if (profile.ContactsSensitive is true)
        {
            lines.Add("Your contacts are confidential.");
        }

        if (profile.SensitiveAccess is true)
        {
            lines.Add("You hold access that others might want.");
        }

        return string.Join('\n', lines);
    }

    private static string InWords(Role role) =>
        role switch
        {
            Role.EventsOrMembership => "Events, membership, a society",
            Role.SalesOrFounder => "Sales, or my own firm",
            Role.RecruiterOrHr => "Recruiting or HR",
            Role.JobSeeker => "Looking for a job",
            Role.StudentOrEarlyCareer => "Student or early career",
            Role.CreatorOrPublicFigure => "Creator or public figure",
            Role.Journalist => "Journalist",
            Role.PublicSector => "Public sector, library, museum",
            Role.LawFirm => "Law firm",
            Role.JudgeOrRegulator => "Judge, tribunal, regulator",
            Role.Clinician => "Clinician, therapist, nurse",
            Role.TeacherOrLecturer => "Teacher or lecturer",
            Role.ClearedOrSensitive => "Defence, government, sensitive research",
            Role.DeveloperOrAdmin => "Developer or administrator",
            Role.FinanceOrExecutive => "Finance, executive, assistant",
            Role.Procurement => "Procurement or buying",
            _ => "Something else",
        };
}
