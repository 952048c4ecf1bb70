using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Checks;

public sealed record AvoidsWornPhrases() : Check("avoids-worn-phrases", Moral.SpendTimeOnIt, "D12")
{
    public override Checked On(NoteText note) =>
        note.First("cliche") is { } at
            ? Fail($"\"{at.In(note.Text)}\" is worn: people stop reading there.", at)
            : Pass("No worn phrases.");
}
