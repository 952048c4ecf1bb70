using Etiquette.Core.Accepting;

namespace Etiquette.Core.Language.Facts;

/// <summary>
/// Words that go with a boundary or with a swindle, where no phrase says which. They state nothing; they are a
/// reason to ask before we say yes.
/// </summary>
internal static class Overtones
{
    public static void Find(FactSheet sheet)
    {
        var message = sheet.Message;
        var hints = Hints.None;
        foreach (var hit in message.All("Hints"))
        {
            hints |= message.IsInAName(hit) ? Hints.None : hit.As<Hints>();
        }

        if (hints is not Hints.None)
        {
            sheet.Hint(hints);
        }
    }
}
