using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Tests.Language;

/// <summary>Whoever mistypes a phrase is told so.</summary>
public sealed class PatternTests
{
    [Theory]
    [InlineData("we met (at|in the office", "never closed")]
    [InlineData("we met {them", "never closed")]
    [InlineData("we met them} once", "closes nothing")]
    [InlineData("we (met|saw them}) once", "closes nothing")]
    [InlineData("we met) once", "nothing opens")]
    [InlineData("we .. met", "three full stops")]
    public void What_is_not_closed_or_not_opened_is_refused(string line, string because)
    {
        var problem = Assert.Throws<FormatException>(() => Rows(line));

        Assert.Contains(because, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("we met (once|twice) at work")]
    [InlineData("we (have|had) never? met ... before")]
    [InlineData("{them} and i|i and {them}")]
    public void What_is_written_well_is_read(string line) => Assert.NotEmpty(Rows(line));

    private static List<List<List<int[]>>> Rows(string line)
    {
        var vocabulary = new Vocabulary();
        return Pattern.Rows(line, new(vocabulary), new Spelling(vocabulary, []), []);
    }
}
