namespace Etiquette.Core.Language.Reading;

/// <summary>One word of a message: where it stands, which known word it is, and how it was written.</summary>
/// <param name="Word">Its number in the <see cref="Vocabulary"/>; 0 for a word that no phrase uses.</param>
/// <param name="Number">The value of a number written in digits; -1 for words.</param>
/// <param name="Quote">0 in the writer's own words; otherwise the number of the quotation it stands in.</param>
internal readonly record struct Token(
    int Start,
    int End,
    int Word,
    Look Look,
    Pause Before,
    int Number = -1,
    int Quote = 0
)
{
    public bool Is(Look look) => (Look & look) != 0;

    public bool OpensSentence => Before >= Pause.Stop;
}

[Flags]
internal enum Look
{
    Plain = 0,
    Capital = 1,
    AllCaps = 2,

    /// <summary>An everyday word of English or of a phrase book, so hardly a name in lower case.</summary>
    Everyday = 4,

    /// <summary>Not the word that was written, but the known word closest to it.</summary>
    Guessed = 8,

    /// <summary>Joined to the word before: "Aziz-Shah", "Otto's", "do" + "n't".</summary>
    Glued = 16,
    FirstName = 32,
    LastName = 64,

    /// <summary>Written in letters that have no capitals (Chinese, Arabic ...).</summary>
    NoCase = 128,
    Initial = 256,
}

/// <summary>What separates a word from the one before, in order of strength.</summary>
internal enum Pause
{
    None,
    Comma,
    Dash,
    Bracket,
    Colon,
    Stop,
    Line,
}
