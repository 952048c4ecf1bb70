using Etiquette.Core.Accepting;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Facts;

/// <summary>A fact that the corpus teaches: the answers of the network that belong to it, and how it is stated.</summary>
/// <param name="First">Its first answer: that nothing is stated.</param>
/// <param name="Trust">By how much the network must be surer than a phrase to contradict it, found by measuring.</param>
/// <param name="Silence">By how much it must be sure to state what no phrase states.</param>
internal sealed record Learned(string Fact, int First, string[] Answers, double Trust, double Silence)
{
    /// <summary>The number of the answer that an invitation gives; 0 for none.</summary>
    public required Func<Invitation, int> Of { get; init; }

    /// <summary>The invitation with that answer.</summary>
    public required Func<Invitation, int, Invitation> With { get; init; }

    /// <summary>Which sign it is; null for what is no sign.</summary>
    public Signs? Sign { get; init; }

    /// <summary>Signs that are told by phrases alone.</summary>
    public const Signs Untaught =
        Signs.OddFavour
        | Signs.Warned
        | Signs.FalseOffice
        | Signs.Whereabouts
        | Signs.Program
        | Signs.FalseBoss
        | Signs.NearDanger
        | Signs.BorrowedName;

    // A sign that a phrase names has been named.
    private const double Seen = 4;

    // What would be reported must be more likely than not.
    private const Signs grave = Consequence.Reported | Signs.Flirting;

    public static readonly Learned[] All = [.. Every()];

    public static readonly Learned Knows = All.First(fact => fact.Fact == nameof(Invitation.Knows));
    public static readonly Learned Tie = All.First(fact => fact.Fact == nameof(Invitation.Tie));
    public static readonly Learned Live = All.First(fact => fact.Fact == nameof(Invitation.Live));
    public static readonly Learned JobHunting = All.First(fact => fact.Fact == nameof(Invitation.JobHunting));
    public static readonly Learned Note = All.First(fact => fact.Fact == nameof(Invitation.Note));

    /// <summary>No fact: the verdict that such a story comes to, told against asking first.</summary>
    public static readonly Learned Outcome = All.First(fact => fact.Fact == "Outcome");

    /// <summary>Those that are stated without more ado; what the writer does comes first, so that nobody else is taken to do it.</summary>
    public static readonly Learned[] Others =
    [
        .. All.Except([Knows, Tie, Note, Outcome]).OrderBy(fact => fact.Fact is not nameof(Invitation.Role)),
    ];

    /// <summary>The warning signs among them, but for having looked and seen none.</summary>
    public static readonly Learned[] Warnings =
    [
        .. Others.Where(fact => fact.IsASign && fact.Fact != $"Signs.{Signs.None}"),
    ];

    public static readonly int Columns = All.Sum(fact => fact.Answers.Length);

    /// <summary>Its answers as the terms of features.</summary>
    public Term[] Terms { get; } = Array.ConvertAll(Answers, answer => new Term($"{Fact}.{answer}"));

    public int Answer(string value) => Array.IndexOf(Answers, value);

    /// <summary>The property of an invitation that it is part of.</summary>
    public string Name => IsASign ? nameof(Invitation.Signs) : Fact;

    public bool IsASign => Sign is not null;

    /// <summary>It tells of the writer and not of the requester.</summary>
    public bool IsOfTheWriter => Fact is nameof(Invitation.Role) or nameof(Invitation.JobHunting);

    private static List<Learned> Every()
    {
        // What is said of hardly any request, the network is too shy to hear.
        const double rarelySaid = -1;
        const double trusted = 2.5;

        List<Learned> all = [];
        Choice(nameof(Invitation.Knows), it => it.Knows, (it, knows) => it with { Knows = knows }, 1, 0.5);
        Choice(nameof(Invitation.Tie), it => it.Tie, (it, tie) => it with { Tie = tie }, 1, 0.3);
        Choice(nameof(Invitation.Note), it => it.Note, (it, note) => it with { Note = note }, 2, -0.2);
        Choice(nameof(Invitation.Relation), it => it.Relation, (it, to) => it with { Relation = to }, 2, 0);
        Choice(nameof(Invitation.Quality), it => it.Quality, (it, how) => it with { Quality = how }, 1.3, 0);
        Choice(nameof(Invitation.Goal), it => it.Goal, (it, goal) => it with { Goal = goal }, 3, -0.7);
        Choice(nameof(Invitation.Role), it => it.Role, (it, role) => it with { Role = role }, 3.8, 0.3);
        YesNo(nameof(Invitation.Live), it => it.Live, (it, live) => it with { Live = live });
        YesNo(
            nameof(Invitation.TrustedMutual),
            it => it.TrustedMutual,
            (it, yes) => it with { TrustedMutual = yes }
        );
        YesNo(
            nameof(Invitation.SharedField),
            it => it.SharedField,
            (it, yes) => it with { SharedField = yes }
        );
        YesNo(
            nameof(Invitation.SharedPast),
            it => it.SharedPast,
            (it, yes) => it with { SharedPast = yes },
            silence: -1.5
        );
        YesNo(nameof(Invitation.Verified), it => it.Verified, (it, yes) => it with { Verified = yes });
        YesNo(
            nameof(Invitation.WouldVouch),
            it => it.WouldVouch,
            (it, yes) => it with { WouldVouch = yes },
            silence: -0.7
        );
        YesNo(
            nameof(Invitation.AnsweredWhy),
            it => it.AnsweredWhy,
            (it, yes) => it with { AnsweredWhy = yes }
        );
        YesNo(
            nameof(Invitation.ContactsSensitive),
            it => it.ContactsSensitive,
            (it, yes) => it with { ContactsSensitive = yes }
        );
        YesNo(
            nameof(Invitation.RoleBenefits),
            it => it.RoleBenefits,
            (it, yes) => it with { RoleBenefits = yes }
        );
        YesNo(
            nameof(Invitation.JobHunting),
            it => it.JobHunting,
            (it, yes) => it with { JobHunting = yes },
            silence: 0
        );
        YesNo(
            nameof(Invitation.SensitiveAccess),
            it => it.SensitiveAccess,
            (it, yes) => it with { SensitiveAccess = yes }
        );
        YesNo(
            nameof(Invitation.CrowdedNetwork),
            it => it.CrowdedNetwork,
            (it, yes) => it with { CrowdedNetwork = yes }
        );
        foreach (var sign in Enum.GetValues<Signs>().Where(sign => (sign & Untaught) == 0))
        {
            Add(
                $"Signs.{sign}",
                ["Yes"],
                it => Has(it, sign) ? 1 : 0,
                (it, answer) => Signed(it, sign, answer > 0),
                Seen,
                grave.HasFlag(sign) && sign != Signs.None ? 0.3 : -0.8,
                sign
            );
        }

        Add(
            "Outcome",
            [
                nameof(Decision.Accept),
                nameof(Decision.Ignore),
                nameof(Decision.Decline),
                nameof(Decision.Report),
            ],
            _ => 0,
            (it, _) => it,
            0,
            0
        );
        return all;

        void Choice<T>(
            string fact,
            Func<Invitation, T?> of,
            Func<Invitation, T?, Invitation> with,
            double trust,
            double silence
        )
            where T : struct, Enum
        {
            // One's own therapist is told by phrases alone.
            var values = Array.FindAll(Enum.GetValues<T>(), value => value is not Relation.Therapist);
            Add(
                fact,
                Array.ConvertAll(values, value => value.ToString()),
                it => of(it) is { } value ? Array.IndexOf(values, value) + 1 : 0,
                (it, answer) => with(it, answer > 0 ? values[answer - 1] : null),
                trust,
                silence
            );
        }

        void YesNo(
            string fact,
            Func<Invitation, bool?> of,
            Func<Invitation, bool?, Invitation> with,
            double trust = trusted,
            double silence = rarelySaid
        ) =>
            Add(
                fact,
                ["True", "False"],
                it =>
                    of(it) switch
                    {
                        true => 1,
                        false => 2,
                        null => 0,
                    },
                (it, answer) => with(it, answer == 0 ? null : answer == 1),
                trust,
                silence
            );

        void Add(
            string fact,
            string[] values,
            Func<Invitation, int> of,
            Func<Invitation, int, Invitation> with,
            double trust,
            double silence,
            Signs? sign = null
        ) =>
            all.Add(
                new(fact, all.Sum(other => other.Answers.Length), ["none", .. values], trust, silence)
                {
                    Of = of,
                    With = with,
                    Sign = sign,
                }
            );
    }

    private static bool Has(Invitation it, Signs sign) =>
        it.Signs is { } signs && (sign == Signs.None ? signs == Signs.None : signs.HasFlag(sign));

    private static Invitation Signed(Invitation it, Signs sign, bool seen)
    {
        var before = it.Signs ?? Signs.None;
        var signs = seen ? before | sign : before & ~sign;
        var looked = seen && sign == Signs.None;
        return it with { Signs = signs == Signs.None && !looked ? null : signs };
    }
}
