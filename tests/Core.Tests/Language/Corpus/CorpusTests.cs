namespace Etiquette.Core.Tests.Language.Corpus;

/// <summary>
/// Measures how well we understand what people write. The held-back part was written first, by other people and in
/// other situations than the working part; nobody reads it while improving phrases. Only its aggregates are printed.
/// The unheard part came later, then the fresh, the late and the last one; nothing learns from them, and nobody reads them. Their sums were looked
/// at when a handful of limits were set (ADR 6 says which), so they say a little too well what a company meets on its first day.
/// </summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    /// <summary>
    /// What each part must reach. Raise a floor when the figures rise; lower none, unless a part is given new messages. Once it was
    /// done otherwise: 1,350 learned messages that want something else cost the unheard part, all of it requests, one of them. (The working
    /// part was given 5,500 of which half mislead, and since then its intent is lower; and 20,000 with longer lists and more people told of
    /// in passing, and since then its people are, and a sixth of it is measured. Names with their titles, and 11,000 messages more, cost the
    /// held-back part one person, one that is invented and three intents, the fresh part two people, and the unheard part two more that are invented and 0.002 of
    /// its facts; they found three more people there, one in the late part, and four of 84 in the last, that nobody had looked at, where two
    /// fewer are invented. Follow-ups are measured on all messages that come after an answer, and no longer only on those that go on about it. What users had
    /// stumbled over, mended and learned, cost the held-back part 0.004 of its facts and the last part one follow-up. Since the network learns less by heart (ADR 10), the working part
    /// knows 0.027 of its facts less, and the held-back part 0.001.)
    /// </summary>
    private static readonly Dictionary<string, Floor> Floors = new()
    {
        ["held-back"] = new(
            Intent: 0.9335,
            Person: 0.9355,
            MostInvented: 0.0075,
            Facts: 0.8925,
            Lists: 0.83,
            FollowUps: 0.86
        ),
        ["working"] = new(
            Intent: 0.98,
            Person: 0.9755,
            MostInvented: 0.0165,
            Facts: 0.9355,
            Lists: 0.86,
            FollowUps: 0.985
        ),
        // The others are requests of one person each: they have no lists, and only the last has messages that follow a verdict.
        ["unheard"] = new(
            Intent: 0.975,
            Person: 0.9595,
            MostInvented: 0.0745,
            Facts: 0.7305,
            Lists: 0,
            FollowUps: 0
        ),
        ["fresh"] = new(Intent: 0.99, Person: 0.94, MostInvented: 0.02, Facts: 0.88, Lists: 0, FollowUps: 0),
        ["late"] = new(Intent: 0.99, Person: 0.98, MostInvented: 0.005, Facts: 0.91, Lists: 0, FollowUps: 0),
        ["last"] = new(
            Intent: 0.995,
            Person: 0.96,
            MostInvented: 0.0085,
            Facts: 0.8925,
            Lists: 0,
            FollowUps: 0.915
        ),
    };

    [Theory]
    [InlineData("held-back")]
    [InlineData("working")]
    [InlineData("unheard")]
    [InlineData("fresh")]
    [InlineData("late")]
    [InlineData("last")]
    public void We_understand_at_least_as_well_as_before(string part)
    {
        var figures = new CorpusFigures([
            .. Measured.Of(part, CorpusMessage.Read(part), message => message.Id).Select(ReadMessage.Read),
        ]);
        output.WriteLine(figures.Print(part, open: part == "working"));
        var floor = Floors[part];

        Assert.True(figures.Intent >= floor.Intent, $"Intent fell to {figures.Intent:0.000}.");
        Assert.True(figures.Person >= floor.Person, $"The person fell to {figures.Person:0.000}.");
        Assert.True(
            figures.Invented <= floor.MostInvented,
            $"Invented people rose to {figures.Invented:0.000}."
        );
        Assert.True(figures.Facts >= floor.Facts, $"Facts fell to {figures.Facts:0.000}.");
        Assert.True(figures.Lists >= floor.Lists, $"Lists fell to {figures.Lists:0.000}.");
        Assert.True(figures.FollowUps >= floor.FollowUps, $"Follow-ups fell to {figures.FollowUps:0.000}.");
    }

    private sealed record Floor(
        double Intent,
        double Person,
        double MostInvented,
        double Facts,
        double Lists,
        double FollowUps
    );
}
