using Etiquette.Core.Accepting;

namespace Etiquette.Core.Language.Facts;

/// <summary>"I already accepted", "I clicked the link": what to do next is another thing than what to do.</summary>
internal static class AlreadyDone
{
    public static void Find(FactSheet sheet)
    {
        var message = sheet.Message;
        var done = message
            .Own("Done")
            .Concat(IsOfAFile(sheet) ? message.Own("DoneToIt") : [])
            .Where(hit => !message.IsNegated(hit) && !message.IsOnCondition(hit))
            .ToList();
        if (done is [var first, ..])
        {
            var all = done.Aggregate(first.As<Done>(), (all, hit) => all | hit.As<Done>());
            sheet.State(nameof(Invitation.Done), first, facts => facts with { Done = all });
        }
    }

    // "I already opened it": the file, and not the request.
    private static bool IsOfAFile(FactSheet sheet) =>
        sheet.Message.Listening.OfAFile || sheet.Facts.Signs.Any(Signs.FileOrLink | Signs.Program);
}
