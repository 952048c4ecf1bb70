namespace Etiquette.Core.Language.Reading;

internal static class Titles
{
    /// <summary>Titles whose full stop does not end a sentence.</summary>
    public static bool IsShortened(ReadOnlySpan<char> word) =>
        word
            is "Dr"
                or "dr"
                or "Mr"
                or "mr"
                or "Mrs"
                or "mrs"
                or "Ms"
                or "ms"
                or "Prof"
                or "prof"
                or "St"
                or "Sr"
                or "Sra"
                or "Hr"
                or "Fr"
                or "Mme"
                or "Jr"
                or "Rev"
                or "Capt"
                or "Lt"
                or "Col"
                or "Gen"
                or "Sgt"
                or "Dipl"
                or "Ing"
                or "vs"
                or "e.g"
                or "i.e"
                or "approx";
}
