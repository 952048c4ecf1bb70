using System.Text.RegularExpressions;
using Etiquette.Core.Coaching.Drafting;

namespace Etiquette.Core.Coaching.Edits;

/// <summary>"Change winches to hoists", "it was July, not June": which words of a note give way to which.</summary>
internal static partial class Substitution
{
    public static Command.Replace? In(string text) =>
        Changed().Match(text) is { Success: true } changed ? Of(changed)
        : Instead().Match(text) is { Success: true } instead ? Of(instead)
        : Not().Match(text) is { Success: true } not ? Of(not) with { Corrects = true }
        : null;

    /// <summary>The words of this text that give way, and what stands there instead; null when it does not have them.</summary>
    public static (string Old, string New)? On(string text, Command.Replace wish)
    {
        foreach (var old in new[] { wish.Old, Article().Replace(wish.Old, "") })
        {
            if (!Finder(old).IsMatch(text))
            {
                continue;
            }

            var said = wish.New.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            // "It was the Lisbon fair, not Porto": what goes on as it stands is not part of the change.
            for (var first = 0; first < said.Length; first++)
            {
                var tail = string.Join(' ', said[(first + 1)..]);
                if (tail.Length > 0 && Finder($"{old} {tail}").IsMatch(text))
                {
                    return ($"{old} {tail}", $"{said[first]} {tail}");
                }
            }

            return (old, wish.Corrects ? OnlyWhatIsNew(said, text) : wish.New);
        }

        return null;
    }

    public static string Put(string text, (string Old, string New) change) =>
        Finder(change.Old)
            .Replace(text, found => found.Index == 0 ? Capital(change.New, found.Value) : change.New);

    public static Composition Put(Composition note, (string Old, string New) change) =>
        note.Own is { } own
            ? OwnText.Of(Put(own, change))
            : note with
            {
                Greeting = note.Greeting is { } greeting ? Put(greeting, change) : null,
                Parts =
                [
                    .. note.Parts.Select(part =>
                        part with
                        {
                            Text = Put(part.Text, change),
                            Said = part.Said is { } said ? Put(said, change) : null,
                        }
                    ),
                ],
            };

    // "I work in Hull, not Goole": only Hull is new to the note.
    private static string OnlyWhatIsNew(string[] said, string text)
    {
        var first = Array.FindIndex(said, word => !IsStanding(word));
        var last = Array.FindLastIndex(said, word => !IsStanding(word));
        return first < 0 ? string.Join(' ', said) : string.Join(' ', said[first..(last + 1)]);

        bool IsStanding(string word) => Small().IsMatch(word) || Finder(word).IsMatch(text);
    }

    private static Command.Replace Of(Match match) =>
        new(match.Groups["old"].Value.Trim(), LeadIn().Replace(match.Groups["new"].Value.Trim(), ""));

    private static Regex Finder(string words) =>
        new($@"(?<!\w){Regex.Escape(words)}(?!\w)", RegexOptions.IgnoreCase);

    private static string Capital(string words, string like) =>
        char.IsUpper(like[0]) ? char.ToUpperInvariant(words[0]) + words[1..] : words;

    [GeneratedRegex(
        @"^(?:ok(?:ay)?,? |please,? |can you |could you |and |no,? |now )*(?:change|replace|swap|exchange|turn)(?: the)?(?: words?)? [“”""'‘]?(?!(?:it|this|that|the (?:note|text|tone|style|language))\b)(?<old>[^“”""]{1,60}?)[“”""'’]? (?:to|with|for|by|into) [“”""'‘]?(?<new>[^“”""]{1,80}?)[“”""'’]?(?:,? please)?[.!]?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Changed();

    [GeneratedRegex(
        @"^(?:ok(?:ay)?,? |please,? |can you |could you |and |no,? |now )*(?:use|say|write|put|have|start with|begin with|take|make it) [“”""'‘]?(?<new>[^“”""]{1,80}?)[“”""'’]?,? (?:instead of|rather than|in place of|not) [“”""'‘]?(?<old>[^“”""]{1,60}?)[“”""'’]?(?:,? please)?[.!]?$|^(?:please |no,? )*instead of [“”""'‘]?(?<old>[^“”""]{1,60}?)[“”""'’]?,? (?:use|say|write|put) [“”""'‘]?(?<new>[^“”""]{1,80}?)[“”""'’]?[.!]?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Instead();

    [GeneratedRegex(
        @"^(?<new>(?:[^\s.!?]+ ){0,9}?[^\s.!?,]+),? (?:and |but )?not (?!(?:so|very|that|too|sure|yet|really|a|an|as|quite|only|just|to|my|one|mine|in the mood)\b)(?:in |at |on |from |the )*(?<old>[^\s,.!?]+(?: [^\s,.!?]+){0,2}?)(?: one)?[.!]?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Not();

    [GeneratedRegex(
        @"^(?:(?:no|wait|sorry|hang on|hold on|oh|hm+|well|actually|correction|that(?:['’]s| is| was) (?:wrong|not (?:true|right))|in fact|but|and|please)\b[,.:! -]*)*(?:(?:it|that|this)(?:['’]s| is| was| should be| must be) (?:called )?|(?:(?:he|she|they)(?:['’]s| is| was| are) ))?",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex LeadIn();

    [GeneratedRegex(
        @"^(?:the|a|an|in|at|on|from|by|for|of|to|with|was|is|were|are|am|be|we|I|I['’]?m|it|it['’]s|he|she|they|him|her|them|his|their|you|your|my|our|us|met|saw|heard|know|knew|work|worked|actually|really)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Small();

    [GeneratedRegex(@"^(?:the|a|an) ", RegexOptions.IgnoreCase)]
    private static partial Regex Article();
}
