using System.Text.RegularExpressions;
using Etiquette.Core.Accepting;
using Etiquette.Core.Conversations.Forms;
using Etiquette.Core.Language;

namespace Etiquette.Core.Conversations;

/// <summary>"Who am I to you?": the profile in a few taps, shown back in words, and erased on request.</summary>
public static partial class AboutMe
{
    private const string RoleQuestion = "my-role";
    private const string GoalQuestion = "my-goal";
    internal const string EraseQuestion = "erase-me";
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

        if (KeepsOff(text))
        {
            return new(
                person with
                {
                    Profile = Without(person.Profile, said.Facts, text),
                },
                [new Reply.Say("All right, I do not keep it.")]
            );
        }

        if (WantsToChoose().Match(text) is { Success: true } choice)
        {
            return new(person, [choice.Groups["role"].Success ? AskRole : AskGoal]);
        }

        if (OneThing().Match(text) is { Success: true } one)
        {
            return Kept(
                person,
                one.Groups["role"].Success
                    ? person.Profile with
                    {
                        Role = null,
                    }
                    : person.Profile with
                    {
                        Goal = null,
                    }
            );
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
        return learned == Profile.Empty && NamesARole().IsMatch(text)
                ? new(next, [new Reply.Say("I have no such role, so I changed nothing."), AskRole])
            : learned == Profile.Empty && TellsOfThem().IsMatch(text)
                ? new(
                    next,
                    [ShowWith("I found nothing in that which I could keep. This is what I know.", next)]
                )
            : learned == Profile.Empty ? new(next, [ShowWith("Here is what I keep about you.", next)])
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

    /// <summary>"Forget everything you know about me", in any language that we read.</summary>
    internal static bool WantsErasure(string text) => Erasure().IsMatch(text);

    /// <summary>"Don't save that I'm a nurse": told, and not to be kept.</summary>
    internal static bool KeepsOff(string text) => NotKept().IsMatch(text);

    // What it names, and what was kept of it before.
    private static Profile Without(Profile profile, Invitation told, string text)
    {
        var work = told.Role is not null || Work().IsMatch(text);
        var goal = told.Goal is not null || Network().IsMatch(text);
        return profile with
        {
            Role = work ? null : profile.Role,
            Goal = goal ? null : profile.Goal,
            RoleBenefits = told.RoleBenefits is null ? profile.RoleBenefits : null,
            JobHunting = told.JobHunting is null ? profile.JobHunting : null,
            ContactsSensitive = told.ContactsSensitive is null ? profile.ContactsSensitive : null,
            SensitiveAccess = told.SensitiveAccess is null ? profile.SensitiveAccess : null,
        };
    }

    internal static bool AsksToErase(Reply reply) => reply is Reply.Ask { Question: EraseQuestion };

    /// <summary>What was answered in words to "shall I forget everything?": an option, or null for something else.</summary>
    internal static string? Confirms(string text) =>
        No().IsMatch(text) ? "no"
        : Yes().IsMatch(text) ? "yes"
        : null;

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(
        @"^\W*(?:(?:please|can you|could you|would you|will you|i want you to|i'd like you to|you can|bitte|por favor|s'il (?:te|vous) pla[iî]t|per favore|kannst du|puedes|peux-tu|puoi|pode|kun je)\W+)*(?:"
            + @"(?:wipe|erase|delete|forget|remove|clear|destroy) (?:me|us|(?:all|everything|anything)(?: of)?(?: (?:my|the|your|that|what|you|about|on|i|of)\b.*)?|(?:all )?(?:my|our) (?:data|history|details|information|info|records?|account|chats?|conversations?|settings and .*)|what(?:ever)? you .*)"
            + @"|reset(?: (?:me|everything|all))?|start (?:me )?(?:afresh|from scratch)"
            + @"|(?:vergiss|vergessen sie|l[oö]sche?n?(?: sie)?) (?:mich|alles?|(?:all )?meine daten|was du)\b.*|alles? (?:[uü]ber mich )?(?:vergessen|l[oö]schen)"
            + @"|(?:olvida(?:me)?|olv[ií]dame|borra(?:me)?|elimina) ?(?:todo|mis datos|de m[ií]|lo que)?\b.*"
            + @"|(?:oublie[zr]?|efface[zr]?|supprime[zr]?)[- ](?:moi|tout|mes donn[eé]es|toutes mes donn[eé]es|ce que)\b.*"
            + @"|(?:dimentica(?:mi)?|cancella(?:mi)?|elimina(?:mi)?) ?(?:tutto|i miei dati|di me)?\b.*"
            + @"|(?:esque[cç]e|esque[cç]a|apaga|apague)(?:-me)? ?(?:tudo|os meus dados|meus dados|de mim)?\b.*"
            + @"|(?:vergeet|wis|verwijder) (?:mij|me|alles|(?:al )?mijn gegevens|wat je)\b.*"
            + @")(?: please| now| pls| bitte)?\W*$",
        Loose
    )]
    private static partial Regex Erasure();

    [GeneratedRegex(
        @"^\W*(?:no|nope|nah|don'?t|do not|stop|wait|not (?:now|yet)|never ?mind|keep|cancel|hold on|actually|nein|non|nee|n[aã]o)\b",
        Loose
    )]
    private static partial Regex No();

    [GeneratedRegex(
        @"^\W*(?:yes|yep|yeah|yup|aye|sure|ok|okay|please|go ahead|go on|do it|do so|confirm(?:ed)?|absolutely|definitely|certainly|of course|correct|right|i am sure|i'm sure|forget|erase|delete|wipe|everything|all of it|ja|oui|s[iíì]|sim)\b(?!.*\b(?:not|don'?t|but|wait|no)\b)",
        Loose
    )]
    private static partial Regex Yes();

    /// <summary>"Remove my goal": that alone, and not everything.</summary>
    [GeneratedRegex(
        @"^\W*(?:please )?(?:remove|clear|delete|forget|unset|reset|erase|drop|wipe) (?:my|the) (?:(?<role>role|job|job title|work|profession|employer)|goal|network|stance)\W*$",
        Loose
    )]
    private static partial Regex OneThing();

    // "I want to change my goal", and not to what.
    [GeneratedRegex(
        @"^\W*(?:(?:please|can|could|may|how|do|i|want|would|like|need|let|me|we|to|you|ok|hi|hey)\W+)*(?:set|change|update|edit|choose|pick|correct) (?:my|the) (?:(?<role>role|job|work|profession)|(?:network(?:ing)? )?goals?)\W*(?:please)?\W*$",
        Loose
    )]
    private static partial Regex WantsToChoose();

    [GeneratedRegex(
        @"^\W*(?:(?:please|no|hey|ok(?:ay)?|and|but|actually|wait)\W+)*(?:"
            + @"(?:don'?t|do not|never|stop|no need to|i(?:'d| would) rather (?:you|u) (?:didn'?t|did not)|i (?:don'?t|do not) want (?:you|u) to|can you not|could you not|you need not) (?:save|saving|store|storing|keep|keeping|record|recording|remember|note|log|write down|hold on to) (?:down )?(?:(?:the fact )?(?:that )?(?:i'?m|i am|i work|i do|we are)\b|(?:my|our) (?:own )?(?:role|job|job title|title|work|profession|occupation|employer|goal|network)\b)"
            + @"|(?:i )?(?:don'?t|do not|would rather not|wouldn'?t|rather not) (?:want|like|have|want to have) my (?:role|job|job title|title|work|profession|occupation|employer|goal|network) (?:to be )?(?:saved|stored|kept|remembered|recorded|noted|logged|on file)\b)",
        Loose
    )]
    private static partial Regex NotKept();

    [GeneratedRegex(@"\b(?:role|job|title|work|profession|occupation|employer)\b", Loose)]
    private static partial Regex Work();

    [GeneratedRegex(@"\b(?:goal|network)\b", Loose)]
    private static partial Regex Network();

    [GeneratedRegex(
        @"\b(?:set|change|make|switch|update|put)\b.{0,12}\b(?:role|job|profession)\b.{0,6}\b(?:to|as|into)\b|\bmy (?:role|job|profession) is\b",
        Loose
    )]
    private static partial Regex NamesARole();

    [GeneratedRegex(@"^\W*(?:i|i'm|we|we're|my|our|set|remember|note|save)\b", Loose)]
    private static partial Regex TellsOfThem();

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
