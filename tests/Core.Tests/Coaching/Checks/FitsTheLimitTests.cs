using Etiquette.Core.Coaching;
using Etiquette.Core.Coaching.Checks;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Tests.Coaching.Checks;

public sealed class FitsTheLimitTests
{
    private readonly FitsTheLimit check = new();

    [Theory]
    [InlineData(200, 200, true)]
    [InlineData(201, 200, false)]
    [InlineData(300, 300, true)]
    [InlineData(301, 300, false)]
    public void Holds_exactly_at_the_limit(int length, int limit, bool pass) =>
        Assert.Equal(pass, check.On(new NoteText(new string('a', length), new(Limit: limit))).Pass);

    [Fact]
    public void Shows_the_words_that_are_too_many() =>
        Assert.Equal(new Span(300, 310), check.On(new NoteText(new string('a', 310), new())).At);

    [Theory]
    [InlineData("e\u0301", 2)] // e and a combining accent
    [InlineData("\U0001F44B", 2)] // a waving hand
    [InlineData("\U0001F468\u200D\U0001F469\u200D\U0001F467", 8)] // a family, joined
    [InlineData("a\r\nb", 3)] // a line break is one, as in the compose box
    public void Counts_as_the_compose_box_counts(string note, int length) =>
        Assert.Equal(length, NoteLimit.Count(note));
}
