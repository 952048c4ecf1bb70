using System.Text.RegularExpressions;

namespace Etiquette.Core.Coaching.Drafting;

/// <summary>Parts "help me write to Professor Okafor" from what the same message already says for the note.</summary>
internal static partial class Requesting
{
    /// <summary>The statements of a first message that belong into the note.</summary>
    public static IEnumerable<string> Statements(string text, Addressee who)
    {
        foreach (var clause in Clauses.Of(text))
        {
            if (!Request().IsMatch(clause))
            {
                // A name or a greeting alone says nothing.
                if (!IsTheName(clause, who))
                {
                    yield return clause;
                }
            }
            else if (AfterTheName(clause, who) is { Length: > 0 } rest)
            {
                yield return rest;
            }
        }
    }

    /// <summary>"Help me write to ...": it asks for a note.</summary>
    public static bool Is(string text) => Clauses.Of(text) is [var first, ..] && Request().IsMatch(first);

    private static bool IsTheName(string clause, Addressee who) =>
        who.Forms.Any(form => clause.Equals(form, StringComparison.OrdinalIgnoreCase));

    /// <summary>"... to Professor Okafor about her paper", "... to Dana, who gave a talk", "... to ask which sensor she used".</summary>
    private static string? AfterTheName(string clause, Addressee who)
    {
        foreach (var form in who.Forms)
        {
            var at = clause.IndexOf(form, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                return
                    GoesOn().Match(clause[(at + form.Length)..].TrimStart(' ', ',')) is { Success: true } rest
                    ? rest.Value
                    : null;
            }
        }

        return Purpose().Match(clause) is { Success: true } purpose ? purpose.Groups["what"].Value : null;
    }

    [GeneratedRegex(
        @"^(?:please |can you |could you |would you |kindly |hi |hello |hey |ok |so |now )*(?:help|write|draft|compose|word|phrase|prepare|create|make|suggest|give me|send|coach|assist|wording|ghostwrite|(?:what|how) (?:should|do|can|could|would|shall|might|to)\b|I (?:really |just )?(?:want|need|would like|['’]d like|wish|plan|am trying|am planning|am going|hope|was going|have)(?: some| your)?(?: help)?(?: to| with)? ?(?:write|writing|connect|invite|reach|contact|add|send|message|approach|get in touch|link|draft|a note|a message|note|an invitation|introduce|network)\b|I['’]?d (?:like|love) to (?:write|connect|invite|reach|contact|add|send|message|approach|get in touch|link|draft)\b|(?:a |an |the |short |quick |nice |connection |linkedin )*(?:note|message|request|invitation|line|few words|intro|draft) (?:to|for)\b|need (?:a |some |help)|(?:want|wanted|would like|looking|trying|hoping) to (?:connect|invite|reach|add|contact|write|message|send|link|approach|get in touch)\b|(?:it|this) is (?:for|to)\b|(?:a |the )?connection\b|it['’]s for\b|for\b)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Request();

    [GeneratedRegex(
        @"^(?:(?:who|whom|whose|that|about|regarding|because|to (?!connect|join|add|say hi|say hello|get in touch|link)|since|after|as|I|we|she|he|they|whether|if|how|which|my|her|his|their)\b).+$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex GoesOn();

    [GeneratedRegex(
        @"\b(?:because|since|about|regarding|to ask|to thank|to say that)\b(?<what>.+)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex Purpose();
}
