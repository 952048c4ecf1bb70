using Etiquette.Core.Accepting;
using Etiquette.Core.Language.Matching;

namespace Etiquette.Core.Language.Facts;

/// <summary>Facts that a phrase states outright, with yes and no.</summary>
internal static class Plain
{
    private static readonly (string Fact, Func<Invitation, bool, Invitation> Learn)[] facts =
    [
        (nameof(Invitation.Verified), (it, yes) => it with { Verified = yes }),
        (nameof(Invitation.WouldVouch), (it, yes) => it with { WouldVouch = yes }),
        (nameof(Invitation.AnsweredWhy), (it, yes) => it with { AnsweredWhy = yes }),
        (nameof(Invitation.ContactsSensitive), (it, yes) => it with { ContactsSensitive = yes }),
        (nameof(Invitation.RoleBenefits), (it, yes) => it with { RoleBenefits = yes }),
        (nameof(Invitation.JobHunting), (it, yes) => it with { JobHunting = yes }),
        (nameof(Invitation.SensitiveAccess), (it, yes) => it with { SensitiveAccess = yes }),
        (nameof(Invitation.CrowdedNetwork), (it, yes) => it with { CrowdedNetwork = yes }),
        (nameof(Invitation.SharedField), (it, yes) => it with { SharedField = yes }),
        (nameof(Invitation.SharedPast), (it, yes) => it with { SharedPast = yes }),
    ];

    public static void Find(FactSheet sheet)
    {
        foreach (var (fact, learn) in facts)
        {
            if (sheet.Message.HoldsAny(fact))
            {
                YesOrNo(sheet, fact, learn);
            }
        }

        if (sheet.Message.HoldsAny("Goal", "Quality", "Estranged", "Ex", "Role", "Opening"))
        {
            OneOfSeveral(sheet);
        }
    }

    private static void YesOrNo(FactSheet sheet, string fact, Func<Invitation, bool, Invitation> learn)
    {
        var message = sheet.Message;
        // A longer "no" has already swallowed the "yes" inside it.
        var said = message
            .Own(fact)
            .Where(hit =>
                fact is not nameof(Invitation.JobHunting)
                || !(message.IsOfAnother(hit.First) || Sides.WhoMayBePlaced(message) is not null)
            )
            .OrderBy(hit => hit.Value is "Yes")
            .FirstOrDefault();
        if (said.Label is not null && !(said.Value is "Yes" && message.IsNegated(said)))
        {
            sheet.State(fact, said, it => learn(it, said.Value is "Yes"));
        }
    }

    private static void OneOfSeveral(FactSheet sheet)
    {
        var message = sheet.Message;
        One<Goal>(
            sheet,
            nameof(Invitation.Goal),
            Said(message, "Goal"),
            (it, goal) => it with { Goal = goal }
        );
        One<Quality>(
            sheet,
            nameof(Invitation.Quality),
            Said(message, "Quality"),
            (it, quality) => it with { Quality = quality }
        );
        OfAQuarrel(sheet);
        OfAnEx(sheet);
        One<Role>(
            sheet,
            nameof(Invitation.Role),
            SelfPortrait.Roles(message),
            (it, role) => it with { Role = role }
        );
    }

    private static IEnumerable<Hit> Said(Message message, string family) =>
        message.Own(family).Where(hit => !message.IsNegated(hit) && !Others.AreMeant(message, hit));

    private static void OfAQuarrel(FactSheet sheet)
    {
        if (Quarrel(sheet.Message) is { Label: not null } quarrel)
        {
            sheet.State(nameof(Invitation.Quality), quarrel, it => it with { Quality = Quality.Bad });
        }
    }

    /// <summary>"In a fight with": a neighbour, a colleague, whom one had rather not have around for now.</summary>
    public static Hit Quarrel(Message message) =>
        message
            .Own("Estranged")
            .FirstOrDefault(hit => !message.IsNegated(hit) && !Others.AreMeant(message, hit));

    // Who only says "my ex" says enough; who says "we are friends" too has said how it is.
    private static void OfAnEx(FactSheet sheet)
    {
        if (
            sheet.Facts.Quality is null
            && sheet.Message.Own("Ex").FirstOrDefault(hit => !Others.AreMeant(sheet.Message, hit))
                is { Label: not null } ex
        )
        {
            sheet.State(nameof(Invitation.Quality), ex, it => it with { Quality = Quality.Bad });
        }
    }

    private static void One<T>(
        FactSheet sheet,
        string fact,
        IEnumerable<Hit> said,
        Func<Invitation, T, Invitation> learn
    )
        where T : struct, Enum
    {
        var found = said.OrderBy(hit => hit.Value is "Other" or "Thin")
            .ThenByDescending(hit => hit.End - hit.First)
            .FirstOrDefault();
        if (found.Label is not null)
        {
            sheet.State(fact, found, it => learn(it, found.As<T>()));
        }
    }
}
