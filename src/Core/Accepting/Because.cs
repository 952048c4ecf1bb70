namespace Etiquette.Core.Accepting;

/// <summary>Why: what decides comes first, then the weights, heaviest first.</summary>
public static class Because
{
    public static IReadOnlyList<Reason> Of(Invitation invitation) =>
        [
            .. Rulebook
                .All.Where(rule => rule.AppliesTo(invitation))
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
}
