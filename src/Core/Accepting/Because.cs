using Etiquette.Core.Accepting.Rules;

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

    /// <summary>A welcome beside a warning, or beside a no, would read as if we could not make up our mind.</summary>
    private static bool Fights(Rule rule, Decision decision) =>
        decision switch
        {
            Decision.Report => rule
                is KnownPersonIsWelcome
                    or ColleagueIsWelcome
                    or ManagerOrReportIsWelcomeButNotOwed
                    or FriendOrFamilyIsWelcome
                    or StorySpeaksForThem
                    or StoryPlainlySpeaksForThem
                    or NewContactServesYourGoal,
            Decision.Decline => rule
                is ColleagueIsWelcome
                    or ManagerOrReportIsWelcomeButNotOwed
                    or FriendOrFamilyIsWelcome
                    or StorySpeaksForThem
                    or StoryPlainlySpeaksForThem
                    or NewContactServesYourGoal
                    or InterviewerMayConnect,
            _ => false,
        };

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

        speaking.RemoveAll(rule => Fights(rule, decision));
        return speaking;
    }
}
