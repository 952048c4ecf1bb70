using Etiquette.Core.Accepting;
using Etiquette.Core.Language.Matching;

namespace Etiquette.Core.Language.Facts;

/// <summary>What is worrying about the request or the profile, in the writer's words or in the quoted note.</summary>
internal static class SignsSeen
{
    public static void Find(FactSheet sheet)
    {
        var message = sheet.Message;
        var seen = message
            .Own("Signs")
            .Where(hit => !message.IsNegated(hit) && !message.IsAboutTheWriter(hit))
            .Concat(message.Quoted("Signs"))
            .ToList();
        if (seen.Count == 0)
        {
            return;
        }

        var signs = seen.Aggregate(Signs.None, (all, hit) => all | Sign(hit));
        var words = string.Join(" · ", seen.Select(message.WordsOf).Distinct().Take(4));
        sheet.State(nameof(Invitation.Signs), words, facts => facts with { Signs = signs });
    }

    private static Signs Sign(Hit hit) => Enum.Parse<Signs>(hit.Value);
}
