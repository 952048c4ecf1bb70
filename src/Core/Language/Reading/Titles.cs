namespace Etiquette.Core.Language.Reading;

internal static class Titles
{
    private static readonly HashSet<string> shortened = new(
        (
            "dr mr mrs ms mx messrs prof assoc asst st sr sra srta hr fr frl mme mlle jr rev revd msgr "
            + "capt cpt cmdr cdr lt col gen maj brig sgt cpl pte adm sqn flt wg insp supt det hon rt cllr gov sen "
            + "dipl ing eng engr barr arq arch avv dott lic mag ph esq ret retd emer univ habil dhr mevr drs mgr "
            + "vs e.g i.e approx"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> bySpan =
        shortened.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Titles whose full stop does not end a sentence.</summary>
    public static bool IsShortened(ReadOnlySpan<char> word) => bySpan.Contains(word);
}
