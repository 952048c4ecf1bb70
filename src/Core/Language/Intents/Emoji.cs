using System.Text;

namespace Etiquette.Core.Language.Intents;

/// <summary>A message without a single word.</summary>
internal static class Emoji
{
    // Waving, thanking, cheering: U+1F44B, 1F64F, 1F64C, 1F44D, 1F44C, 1F389, hearts, smiles.
    private static readonly HashSet<int> kind =
    [
        0x1F44B,
        0x1F64F,
        0x1F64C,
        0x1F44D,
        0x1F44C,
        0x1F389,
        0x1F44F,
        0x1F917,
        0x2764,
        0x1F495,
        0x1F496,
        0x1F60A,
        0x1F642,
        0x1F600,
        0x1F603,
        0x1F604,
        0x1F601,
        0x1F60D,
        0x1F970,
        0x1F499,
        0x1F49A,
        0x1F49B,
        0x1F49C,
        0x1F680,
    ];

    public static Intent Meaning(string text) =>
        text.EnumerateRunes().Any(rune => kind.Contains(rune.Value)) ? Intent.ThanksGreeting
        : text.EnumerateRunes().All(Rune.IsWhiteSpace) ? Intent.Help
        : text.Trim() is "?" or "??" or "???" ? Intent.Help
        : Intent.OffTopic;
}
