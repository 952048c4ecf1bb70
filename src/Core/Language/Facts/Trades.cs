using Etiquette.Core.Accepting;

namespace Etiquette.Core.Language.Facts;

/// <summary>
/// Work that either of the two may do: a seller writes of a buyer, and a buyer of a seller. Where one of them is known to do it,
/// the same words must not make the other one do it too.
/// </summary>
internal static class Trades
{
    private static readonly (Role Role, Relation Relation)[] all =
    [
        (Role.SalesOrFounder, Relation.Seller),
        (Role.RecruiterOrHr, Relation.Recruiter),
        (Role.Journalist, Relation.Journalist),
    ];

    public static bool IsATrade(Relation relation) => Array.Exists(all, trade => trade.Relation == relation);

    /// <summary>The writer and the requester are of one trade.</summary>
    public static bool AreOne(Role? role, Relation? relation) =>
        Array.Exists(all, trade => trade.Role == role && trade.Relation == relation);

    /// <summary>"A reporter", and not "freelance reporter and open to all": that may be the writer.</summary>
    public static bool AreIntroduced(Message message, Relation? relation) =>
        message
            .Own("Relation")
            .Any(hit =>
                hit.As<Relation>() == relation
                && Enumerable
                    .Range(Math.Max(0, hit.First - 2), Math.Min(2, hit.First) + 1)
                    .Any(at => message.Speaks(at, "comes-to-somebody"))
            );
}
