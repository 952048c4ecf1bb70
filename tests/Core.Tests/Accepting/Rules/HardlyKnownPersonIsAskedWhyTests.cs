using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class HardlyKnownPersonIsAskedWhyTests
{
    private readonly HardlyKnownPersonIsAskedWhy rule = new();

    [Fact]
    public void Asks_a_person_met_once_long_ago() =>
        Assert.True(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.Yes,
                    Tie = Tie.MetInPerson,
                    Quality = Quality.Thin,
                    Note = Note.None,
                }
            )
        );

    [Fact]
    public void Lets_in_a_hardly_known_colleague() =>
        Assert.False(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.Yes,
                    Tie = Tie.FormerColleague,
                    Quality = Quality.Thin,
                }
            )
        );

    [Fact]
    public void Is_silent_once_they_gave_a_reason() =>
        Assert.False(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.Yes,
                    Quality = Quality.Thin,
                    Note = Note.Reason,
                }
            )
        );
}
