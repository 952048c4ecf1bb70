using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Checks;

public sealed record FitsTheLimit() : Check("fits-the-limit", Moral.RespectTheirTime, "D8")
{
    public override Checked On(NoteText note)
    {
        var length = NoteLimit.Count(note.Text);
        var limit = note.Context.Limit;
        return length switch
        {
            _ when length > limit => Fail(
                $"It has {length} characters, and LinkedIn takes {limit}.",
                new(Math.Min(limit, note.Text.Length), note.Text.Length),
                Fault.TooLong
            ),
            > NoteLimit.Free => Pass(
                $"It fits the {limit} characters of a paid account; a free account takes {NoteLimit.Free}."
            ),
            _ => Pass($"It fits: {length} of {limit} characters."),
        };
    }
}
