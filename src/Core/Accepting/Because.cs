namespace Etiquette.Core.Accepting;

/// <summary>Why: what decides comes first, then the weights, heaviest first.</summary>
public static class Because
{
    public static IReadOnlyList<Reason> Of(Invitation invitation) =>
        [
            .. Rules(invitation)
                .OrderByDescending(rule => rule.Force.AtBest ?? Decision.Accept)
                .ThenByDescending(rule => Math.Abs(rule.Force.Weight))
                .Select(rule => new Reason(
                    rule.Id,
                    rule.Moral,
                    rule.Force.SpeaksFor,
                    rule.Explain(invitation),
                    rule.Source.Says
                )),
        ];

    /// <summary>Those that speak; what the words only sounded like is left out where the verdict stands without it.</summary>
    public static IReadOnlyList<Rule> Rules(Invitation invitation)
    {
        var facts = invitation with { Sense = null };
        var speaking = Rulebook.All.Where(rule => rule.AppliesTo(invitation)).ToList();
        var decision = Judgement.By(speaking).Decision;
        foreach (var rule in speaking.Where(rule => !rule.AppliesTo(facts)).ToList())
        {
            var at = speaking.IndexOf(rule);
            speaking.RemoveAt(at);
            if (Judgement.By(speaking).Decision != decision)
            {
                speaking.Insert(at, rule);
            }
        }

        return speaking;
    }
}
