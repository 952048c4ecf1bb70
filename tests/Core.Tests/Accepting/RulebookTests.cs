using System.Text.RegularExpressions;
using Etiquette.Core.Accepting;
using Etiquette.Core.Tests.House;

namespace Etiquette.Core.Tests.Accepting;

public sealed partial class RulebookTests
{
    public static TheoryData<string> Rules => [.. Rulebook.All.Select(rule => rule.GetType().Name)];

    private static Rule The(string name) => Rulebook.All.Single(rule => rule.GetType().Name == name);

    [Fact]
    public void Every_rule_is_listed()
    {
        var written = typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)));

        Assert.Equal(
            written.Select(type => type.Name).Order(),
            Rulebook.All.Select(rule => rule.GetType().Name).Order()
        );
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Its_id_is_its_name(string name) =>
        Assert.Equal(Capital().Replace(name, "-$0").ToLowerInvariant(), The(name).Id);

    [Theory]
    [MemberData(nameof(Rules))]
    public void It_has_a_file_of_its_name_and_a_test_in_the_same_place(string name)
    {
        Assert.True(File.Exists(InRepository("src", "Core", "Accepting", "Rules", $"{name}.cs")));
        Assert.True(
            File.Exists(InRepository("tests", "Core.Tests", "Accepting", "Rules", $"{name}Tests.cs"))
        );
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void It_says_who_says_so(string name)
    {
        Assert.Matches("^[CE][0-9]+$", The(name).Source.Row);
        Assert.NotEmpty(The(name).Source.Says);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void It_weighs_something_or_limits_the_verdict_or_only_informs(string name)
    {
        var force = The(name).Force;

        Assert.True(
            force is { AtBest: { } limit } ? force.SpeaksFor == limit
            : force.Weight > 0 ? force.SpeaksFor is Decision.Accept
            : force.Weight == 0 || force.SpeaksFor is Decision.Ignore or Decision.AskFirst
        );
    }

    [Fact]
    public void Every_moral_has_a_rule() =>
        Assert.Equal(Enum.GetValues<Moral>(), Rulebook.All.Select(rule => rule.Moral).Distinct().Order());

    /// <summary>
    /// Every factor that may be used is used. C28 (faces), C44 (country), C45 (name, gender, origin, age) and
    /// C46 (spelling) must never be.
    /// </summary>
    [Fact]
    public void Every_usable_factor_has_a_rule_and_the_forbidden_ones_have_none()
    {
        string[] forbidden = ["C28", "C44", "C45", "C46"];
        var usable = Enumerable.Range(1, 50).Select(number => $"C{number}").Except(forbidden);

        Assert.Equal(
            usable.Order(),
            Rulebook.All.Select(rule => rule.Source.Row).Where(row => row[0] == 'C').Distinct().Order()
        );
    }

    [Fact]
    public void The_guide_shows_a_rule_and_a_test_as_they_are()
    {
        var guide = File.ReadAllText(InRepository("docs", "adding-a-rule.md"));

        Assert.Contains(Source("src"), guide, StringComparison.Ordinal);
        Assert.Contains(Source("tests"), guide, StringComparison.Ordinal);

        static string Source(string side) =>
            File.ReadAllText(
                side == "src"
                    ? InRepository("src", "Core", "Accepting", "Rules", "SharedPastIsAStart.cs")
                    : InRepository("tests", "Core.Tests", "Accepting", "Rules", "SharedPastIsAStartTests.cs")
            );
    }

    private static string InRepository(params string[] path) => Path.Combine([Repository.Root, .. path]);

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capital();
}
