using System.Collections.Frozen;
using Etiquette.Core.Language;

namespace Etiquette.Core.Accepting;

/// <summary>
/// The shortest answers. A bare "no" means nothing by itself: it belongs to the question that is open, whatever
/// else it might mean elsewhere.
/// </summary>
public static class BareAnswer
{
    private static readonly FrozenDictionary<string, Answer> Words = new Dictionary<string, Answer>
    {
        ["yes"] = Answer.Yes,
        ["yes i do"] = Answer.Yes,
        ["yeah"] = Answer.Yes,
        ["yep"] = Answer.Yes,
        ["y"] = Answer.Yes,
        ["no"] = Answer.No,
        ["no i don't"] = Answer.No,
        ["nope"] = Answer.No,
        ["n"] = Answer.No,
        ["i don't know"] = Answer.DontKnow,
        ["don't know"] = Answer.DontKnow,
        ["i dont know"] = Answer.DontKnow,
        ["dont know"] = Answer.DontKnow,
        ["dunno"] = Answer.DontKnow,
        ["no idea"] = Answer.DontKnow,
        ["no clue"] = Answer.DontKnow,
        ["not sure"] = Answer.DontKnow,
        ["skip"] = Answer.DontKnow,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static Answer? Of(string text) =>
        Words.TryGetValue(
            text.Replace('’', '\'').Replace(",", "", StringComparison.Ordinal).Trim().TrimEnd('.', '!', '?'),
            out var answer
        )
            ? answer
            : null;
}
