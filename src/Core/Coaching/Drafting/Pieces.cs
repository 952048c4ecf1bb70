using System.Text.RegularExpressions;

namespace Etiquette.Core.Coaching.Drafting;

/// <summary>A piece of what somebody wrote, cut into words and what stands between them.</summary>
internal static partial class Pieces
{
    /// <summary>Words, with their apostrophes and hyphens; everything else one sign at a time.</summary>
    public static List<string> Of(string text) => [.. Piece().Matches(text).Select(match => match.Value)];

    public static bool IsWord(string piece) => piece.Length > 0 && char.IsLetterOrDigit(piece[0]);

    public static int WordCount(string text) => Of(text).Count(IsWord);

    public static string Straight(string text) => text.Replace('’', '\'');

    [GeneratedRegex(
        @"[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.\-](?=[\p{L}\p{N}])|&(?=\p{L}))*|\s+|.",
        RegexOptions.Singleline
    )]
    private static partial Regex Piece();
}
