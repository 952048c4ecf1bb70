namespace Etiquette.Core.Accepting;

/// <summary>The bare outcome of weighing the facts, without any words: cheap enough to try thousands of times.</summary>
/// <param name="Limited">A limit made the verdict stricter than the scales alone would.</param>
public readonly record struct Judgement(Decision Decision, int Score, bool Limited)
{
    /// <summary>From here on the reasons for connecting clearly outweigh the rest.</summary>
    public const int EnoughToAccept = 2;

    /// <summary>From here down asking would only cost more time.</summary>
    public const int EnoughToIgnore = -3;

    public static Judgement Of(Invitation invitation)
    {
        var scales = new Scales();
        foreach (var rule in Rulebook.All)
        {
            if (rule.AppliesTo(invitation))
            {
                scales.Add(rule.Force);
            }
        }

        return scales.Judgement;
    }

    /// <summary>What these rules come to, when no other speaks.</summary>
    public static Judgement By(IEnumerable<Rule> speaking)
    {
        var scales = new Scales();
        foreach (var rule in speaking)
        {
            scales.Add(rule.Force);
        }

        return scales.Judgement;
    }

    /// <summary>Decisions are listed from the warmest to the strictest.</summary>
    private static Decision Stricter(Decision one, Decision other) => one > other ? one : other;

    private struct Scales
    {
        private int score;
        private Decision limit;

        public readonly Judgement Judgement
        {
            get
            {
                var weighed = score switch
                {
                    >= EnoughToAccept => Decision.Accept,
                    <= EnoughToIgnore => Decision.Ignore,
                    _ => Decision.AskFirst,
                };
                return new(Stricter(weighed, limit), score, limit > weighed);
            }
        }

        public void Add(Force force)
        {
            score += force.Weight;
            limit = Stricter(limit, force.AtBest ?? Decision.Accept);
        }
    }
}
