using System.Text;
using System.Text.RegularExpressions;

namespace Etiquette.Core.Coaching.Drafting;

/// <summary>What a user says of somebody ("her talk", "she teaches") as it is said to them ("your talk", "you teach").</summary>
/// <param name="Who">Whom it is said to, by any form of their name.</param>
/// <param name="They">The pronoun that the user speaks of them with.</param>
internal sealed partial record SecondPerson(Addressee Who, Pronoun They)
{
    public string Say(string clause)
    {
        var pieces = Pieces.Of(
            Apposed().Replace(Called().Replace(Named(WithoutDescription(clause)), ""), Marks.Whom)
        );
        var said = new StringBuilder(clause.Length + 8);
        var subject = false;
        for (var at = 0; at < pieces.Count; at++)
        {
            var piece = pieces[at];
            if (!Pieces.IsWord(piece))
            {
                said.Append(piece);
                continue;
            }

            var (word, isSubject) = Turn(pieces, at);
            if (isSubject)
            {
                // "What does she recommend?"
                Invert(pieces, at, said);
                subject = true;
                said.Append(word);
                at = Verb(pieces, at + 1, said);
                continue;
            }

            // "She runs a lab and teaches chemistry": the second verb has the same subject.
            if (subject && IsJoined(pieces, at) && Agreement.IsVerbBefore(piece, Next(pieces, at)))
            {
                word = Agreement.AfterYou(piece);
            }

            said.Append(word);
        }

        return said.ToString();
    }

    /// <summary>"I met a kind printer on the train, Dana Reyes": said to her it is "I met you on the train".</summary>
    private string WithoutDescription(string clause) =>
        Who.Forms.FirstOrDefault(form => clause.EndsWith(", " + form, StringComparison.OrdinalIgnoreCase))
            is { } name
            ? Described().Replace(clause[..^(name.Length + 2)], $"${{met}} {name}${{where}}")
            : clause;

    /// <summary>The name in any of its forms stands for the person: "Dana Reyes's talk", "Okafor".</summary>
    private string Named(string clause)
    {
        foreach (var form in Who.Forms)
        {
            for (
                var at = clause.IndexOf(form, StringComparison.Ordinal);
                at >= 0;
                at = clause.IndexOf(form, at + 1, StringComparison.Ordinal)
            )
            {
                var end = at + form.Length;
                if (at > 0 && (char.IsLetterOrDigit(clause[at - 1]) || clause[at - 1] is '-'))
                {
                    continue;
                }

                var (mark, length) =
                    clause.AsSpan(end) is ['\'' or '’', 's', ..] ? (Marks.Whose, 2)
                    : form.EndsWith('s') && clause.AsSpan(end) is ['\'' or '’', ..] ? (Marks.Whose, 1)
                    : (Marks.Whom, 0);
                if (end + length < clause.Length && char.IsLetterOrDigit(clause[end + length]))
                {
                    continue;
                }

                // "The Reyes prize", "Okafor Ltd": the name of a thing.
                if (mark == Marks.Whom && IsPartOfAName(clause, at, end))
                {
                    continue;
                }

                clause = clause[..at] + mark + clause[(end + length)..];
            }
        }

        return clause;
    }

    private static bool IsPartOfAName(string clause, int at, int end) =>
        end + 1 < clause.Length
            && clause[end] == ' '
            && char.IsUpper(clause[end + 1])
            && clause[end + 1] != 'I'
        || clause[..at].TrimEnd() is { Length: > 0 } before
            && $" {before}".EndsWith(" the", StringComparison.OrdinalIgnoreCase);

    private (string Word, bool IsSubject) Turn(List<string> pieces, int at)
    {
        var piece = pieces[at];
        var word = Pieces.Straight(piece).ToLowerInvariant();
        if (word == Marks.Whose)
        {
            return ("your", false);
        }

        if (word == Marks.Whom)
        {
            return ("you", StandsBeforeVerb(pieces, at));
        }

        return They switch
        {
            Pronoun.She => word switch
            {
                "she" => ("you", true),
                "she's" => (Contracted(pieces, at), false),
                "she'd" => ("you'd", false),
                "she'll" => ("you'll", false),
                "hers" => ("yours", false),
                "herself" => ("yourself", false),
                "her" => (IsPossessive(pieces, at) ? "your" : "you", false),
                _ => (piece, false),
            },
            Pronoun.He => word switch
            {
                "he" => ("you", true),
                "he's" => (Contracted(pieces, at), false),
                "he'd" => ("you'd", false),
                "he'll" => ("you'll", false),
                "him" => ("you", false),
                "himself" => ("yourself", false),
                "his" => (Next(pieces, at) is null ? "yours" : "your", false),
                _ => (piece, false),
            },
            _ => word switch
            {
                "they" => ("you", true),
                "they's" => (Contracted(pieces, at), false),
                "they're" => ("you're", false),
                "they've" => ("you've", false),
                "they'd" => ("you'd", false),
                "they'll" => ("you'll", false),
                "them" => ("you", false),
                "their" => ("your", false),
                "theirs" => ("yours", false),
                "themselves" or "themself" => ("yourself", false),
                _ => (piece, false),
            },
        };
    }

    private static void Invert(List<string> pieces, int at, StringBuilder said)
    {
        if (
            Previous(pieces, at) is { } before
            && Pieces.Straight(before).ToLowerInvariant()
                is "is"
                    or "was"
                    or "has"
                    or "does"
                    or "isn't"
                    or "doesn't"
            && Questions.Opens(pieces[0])
        )
        {
            said.Length -= before.Length + 1;
            said.Append(Agreement.AfterYou(before)).Append(' ');
        }
    }

    private static int Verb(List<string> pieces, int from, StringBuilder said)
    {
        for (var at = from; at < pieces.Count; at++)
        {
            if (Pieces.IsWord(pieces[at]) && !Agreement.IsAdverb(pieces[at]))
            {
                said.Append(Agreement.AfterYou(pieces[at]));
                return at;
            }

            said.Append(pieces[at]);
        }

        return pieces.Count;
    }

    private static string Contracted(List<string> pieces, int at)
    {
        for (var next = at + 1; next < pieces.Count; next++)
        {
            if (Pieces.IsWord(pieces[next]) && !Agreement.IsAdverb(pieces[next]))
            {
                return Agreement.IsPastParticiple(pieces[next]) ? "you've" : "you're";
            }
        }

        return "you are";
    }

    private static bool StandsBeforeVerb(List<string> pieces, int at) =>
        at == 0
        || Previous(pieces, at) is { } before
            && before.ToLowerInvariant()
                is "that"
                    or "how"
                    or "when"
                    or "what"
                    or "why"
                    or "where"
                    or "which"
                    or "because"
                    or "if"
                    or "whether"
                    or "as"
                    or "and";

    private static bool IsPossessive(List<string> pieces, int at) =>
        at + 1 < pieces.Count
        && string.IsNullOrWhiteSpace(pieces[at + 1])
        && !ObjectOrOwner.IsObjectBefore(string.Concat(pieces.Skip(at + 2)));

    private static bool IsJoined(List<string> pieces, int at) =>
        Previous(pieces, at)?.ToLowerInvariant() is "and" or "but" or "or";

    private static string? Next(List<string> pieces, int at) =>
        pieces.Skip(at + 1).FirstOrDefault(piece => !string.IsNullOrWhiteSpace(piece)) is { } next
        && Pieces.IsWord(next)
            ? next
            : null;

    private static string? Previous(List<string> pieces, int at) =>
        pieces.Take(at).LastOrDefault(piece => !string.IsNullOrWhiteSpace(piece)) is { } before
        && Pieces.IsWord(before)
            ? before
            : null;

    [GeneratedRegex(
        @"\b(?<met>met|saw|heard|spoke (?:to|with)|talked (?:to|with)|chatted (?:to|with)|sat next to|ran into|bumped into|worked with) (?:an?|this|some|the|one) [^,]+?(?<where>(?: (?:last|yesterday|today|this|at|in|on|during) [^,]*)?)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Described();

    /// <summary>"Met someone called Jamie at the fair": said to Jamie it is "met you".</summary>
    [GeneratedRegex(
        @"\b(?:someone|somebody|(?:an?|this|the|some|one) (?:[\w’'-]+ ){1,3}?)(?: who is)? ?(?:called|named|by the name of|with the name) (?="
            + Marks.Whom
            + @"\b)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Called();

    /// <summary>"My colleague Tanvi from the Pune office", "Sir Tom": all of it is who they are, and said to them it is "you".</summary>
    [GeneratedRegex(
        @"\b(?:(?:my|our)(?: (?!(?:with|to|for|about|from|and|of|at|by|on|in|is|was|that)\b)[\w’'-]+){0,3}? (?:colleague|client|lead|student|president|assistant|friend|mate|pal|buddy|cousin|uncle|aunt|auntie|sister|brother|mum|dad|mother|father|son|daughter|niece|nephew|boss|coach|rep|captain|chair|head|doc|vet|nurse|priest|vicar|landlady|(?!(?:never|after|over|ever|rather|under|other|together|whether|for|or)\b)\w{2,}(?:er|or|ist|ian|our|eon|ect|mate|man|woman|ant|tee))|(?-i:Sir|Dame|Lord|Lady|Dr|Prof|Professor|Doctor|Mr|Mrs|Ms|Miss|Mx|Judge|Rev|Reverend|Captain|Councillor|Cllr)\.?),? "
            + Marks.Whom
            + @"(?: (?:from|at|in) (?:the |our |my )?(?:[\w’'-]+ ){0,2}(?:office|branch|team|department|depot|shop|site|floor|firm|company|lab|club|ward|street|road|village)\b)?",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Apposed();

    /// <summary>Stand-ins for the name, which no text contains.</summary>
    private static class Marks
    {
        public const string Whom = "0whom0";
        public const string Whose = "0whose0";
    }
}

/// <summary>How the user speaks of the recipient; their own word, never a guess from a name.</summary>
public enum Pronoun
{
    They,
    She,
    He,
}
