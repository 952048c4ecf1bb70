using Etiquette.Core.Coaching;

namespace Etiquette.Core.Tests.Coaching;

public sealed class ChecklistTests
{
    [Fact]
    public void Every_check_is_listed_once()
    {
        var written = typeof(Check)
            .Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(Check)))
            .ToList();
        Assert.Equal(written.Count, Checklist.All.Length);
        Assert.Equal(
            written.OrderBy(type => type.Name),
            Checklist.All.Select(check => check.GetType()).OrderBy(type => type.Name)
        );
    }

    [Fact]
    public void An_id_is_its_file_name_in_kebab_case() =>
        Assert.All(Checklist.All, check => Assert.Equal(Kebab(check.GetType().Name), check.Id));

    [Fact]
    public void Every_moral_has_a_check() =>
        Assert.Equal(
            Enum.GetValues<Moral>().Order(),
            Checklist.All.Select(check => check.Moral).Distinct().Order()
        );

    private static string Kebab(string name) =>
        string.Concat(
                name.Select((letter, at) => char.IsUpper(letter) && at > 0 ? $"-{letter}" : $"{letter}")
            )
            .ToLowerInvariant();
}
