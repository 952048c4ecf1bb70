using System.Text.RegularExpressions;

namespace Etiquette.Core.Coaching.Edits;

/// <summary>What somebody wants changed in a note, said in chat.</summary>
public abstract partial record Command
{
    private Command() { }

    /// <param name="Position">From 1; -1 is the last.</param>
    public sealed record DropSentence(int Position) : Command;

    public sealed record Sign(string Name) : Command;

    public sealed record CallThem(string Name) : Command;

    /// <summary>Something more to say.</summary>
    public sealed record Mention(string Words) : Command;

    public static Command? In(string text) =>
        Drop().Match(text) is { Success: true } drop ? new DropSentence(Number(drop.Groups["which"].Value))
        : Signed().Match(text) is { Success: true } sign ? new Sign(sign.Groups["name"].Value.Trim())
        : Called().Match(text) is { Success: true } call ? new CallThem(call.Groups["name"].Value.Trim())
        : More().Match(text) is { Success: true } more ? new Mention(more.Groups["what"].Value.Trim())
        : null;

    private static int Number(string word) =>
        word.ToLowerInvariant() switch
        {
            "last" or "final" => -1,
            "second" or "2nd" or "2" or "two" => 2,
            "third" or "3rd" or "3" or "three" => 3,
            "fourth" or "4th" or "4" or "four" => 4,
            "fifth" or "5th" or "5" or "five" => 5,
            _ => 1,
        };

    [GeneratedRegex(
        @"\b(?:drop|remove|delete|cut|leave out|take out|lose|skip|omit|strike)\b(?: the| that)? (?:(?<which>first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|last|final) (?:sentence|line|bit|part)|(?:sentence|line)(?: number)? (?<which>\d|one|two|three|four|five))\b|^(?:without|no) the (?<which>first|second|third|fourth|fifth|last) (?:sentence|line)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Drop();

    [GeneratedRegex(
        @"^(?:please )?(?:sign(?: it)?(?: as| with| off as)?|add my name(?: as|,|:)?|put my name(?: under it)?(?:,|:)?|my name is|from)[: ]+(?:my name,? )?(?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*){0,3})[.!]?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Signed();

    [GeneratedRegex(
        @"^(?:please )?(?:call|address|greet)(?: (?:her|him|them))?(?: as| with)? (?<name>(?:(?:Prof(?:essor)?|Dr|Doctor|Mr|Mrs|Ms|Miss|Mx)\.? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})[.!]?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Called();

    [GeneratedRegex(
        @"^(?:please |can you |could you )?(?:(?:also )?(?:add|mention|include|say|put in)(?: that| also)?|also|and also|oh and|one more thing)[:, ]+(?<what>.{4,})$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex More();
}
