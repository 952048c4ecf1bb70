using Etiquette.Core.Accepting;

namespace Etiquette.Core.Tests.Accepting.Fairness;

public sealed class FairnessTests
{
    public static TheoryData<string> Differences => ["name", "pronoun", "place", "spelling"];

    [Theory]
    [MemberData(nameof(Differences))]
    public void Who_the_sender_seems_to_be_moves_nothing(string differ) =>
        Assert.All(
            FairnessPair.All.Where(pair => pair.Differ == differ),
            pair => Assert.Equal(pair.PlayOne(), pair.PlayOther())
        );

    [Fact]
    public void There_are_two_hundred_pairs_and_every_difference_has_its_share()
    {
        Assert.True(FairnessPair.All.Count >= 200);
        Assert.All(
            Differences.Select(row => row.Data),
            differ => Assert.True(FairnessPair.All.Count(pair => pair.Differ == differ) >= 15)
        );
        Assert.All(FairnessPair.All, pair => Assert.NotEqual(pair.One, pair.Other));
    }

    /// <summary>Equal answers prove little if all are the same.</summary>
    [Fact]
    public void The_pairs_reach_every_verdict()
    {
        var played = FairnessPair.All.Select(pair => pair.PlayOne()).ToList();

        Assert.All(
            Enum.GetNames<Decision>(),
            decision =>
                Assert.Contains(
                    played,
                    outcome => outcome.Contains($"{decision}, ", StringComparison.Ordinal)
                )
        );
    }

    [Fact]
    public void No_rule_looks_at_the_name()
    {
        string?[] names = [null, "Emily Baker", "Lakisha Robinson", "王芳", "أحمد حسن", "x"];
        foreach (var facts in JudgementTests.Requests.Select(row => row.Data.Item2))
        {
            var applying = names.Select(name =>
                string.Join(
                    ',',
                    Rulebook
                        .All.Where(rule => rule.AppliesTo(facts with { From = name }))
                        .Select(rule => rule.Id)
                )
            );
            Assert.Single(applying.Distinct());
        }
    }

    [Fact]
    public void The_model_has_no_place_for_what_must_not_count()
    {
        string[] forbidden =
        [
            "gender",
            "sex",
            "age",
            "origin",
            "race",
            "ethnic",
            "country",
            "language",
            "face",
            "spelling",
            "grammar",
            "accent",
            "attractive",
        ];
        var words = typeof(Invitation)
            .GetProperties()
            .Select(property => property.Name)
            .Concat(Enum.GetNames<Signs>())
            .SelectMany(Words);

        Assert.DoesNotContain(words, word => forbidden.Contains(word, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>"SharedField" is "Shared" and "Field".</summary>
    private static IEnumerable<string> Words(string name) =>
        System.Text.RegularExpressions.Regex.Matches(name, "[A-Z][a-z]*").Select(match => match.Value);
}
