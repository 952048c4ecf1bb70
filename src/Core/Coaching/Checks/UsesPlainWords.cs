using System.Collections.Frozen;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Checks;

public sealed record UsesPlainWords() : Check("uses-plain-words", Moral.RespectTheirTime, "D9")
{
    private static readonly FrozenDictionary<string, string> Plain = new Dictionary<string, string>
    {
        ["utilise"] = "use",
        ["utilize"] = "use",
        ["leverage"] = "use",
        ["facilitate"] = "help with",
        ["endeavour"] = "try",
        ["endeavor"] = "try",
        ["commence"] = "begin",
        ["regarding"] = "about",
        ["concerning"] = "about",
        ["ascertain"] = "find out",
        ["purchase"] = "buy",
        ["subsequently"] = "then",
        ["additionally"] = "also",
        ["furthermore"] = "also",
        ["ideate"] = "think",
        ["actionable"] = "useful",
        ["impactful"] = "useful",
        ["learnings"] = "lessons",
    }.ToFrozenDictionary();

    public override Checked On(NoteText note)
    {
        foreach (var word in note.Words)
        {
            if (Plain.TryGetValue(word.Text, out var plain))
            {
                var edit = new Edit(word.Span, plain, "The plain word is shorter and warmer.");
                return Fail(
                    $"\"{word.Span.In(note.Text)}\" has a plainer word: \"{plain}\".",
                    word.Span,
                    edit: edit
                );
            }
        }

        return Pass("Plain words.");
    }
}
