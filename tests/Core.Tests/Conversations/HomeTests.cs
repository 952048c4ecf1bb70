using Etiquette.Core.Accepting;
using Etiquette.Core.Conversations;
using Etiquette.Core.Tips;
using Etiquette.Core.Tips.Schedule;

namespace Etiquette.Core.Tests.Conversations;

public sealed class HomeTests
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_newcomer_has_nothing_open_and_nothing_set()
    {
        var home = Home.Of(Person.New, Team.None, Monday);

        Assert.Empty(home.Open);
        Assert.All(home.Settings, setting => Assert.Null(setting.Chosen));
    }

    [Fact]
    public void Open_questions_stand_there_latest_first_and_can_be_answered()
    {
        var one = Say(Person.New, "should I accept Dana Reyes?", "a", Monday);
        var two = Say(one, "should I accept Otto Klee?", "b", Monday.AddHours(1));

        var home = Home.Of(two, Team.None, Monday.AddHours(2));

        Assert.Equal([2, 1], home.Open.Select(ask => ask.Case));
        var pick = new Heard.Picked(home.Open[1].Question, "no", home.Open[1].Case);
        var next = two.Hear(pick, "elsewhere", Team.None, Monday.AddHours(2)).Next;
        Assert.Equal(Knows.No, next.Conversations["a"].Accepting!.Invitation.Knows);
    }

    [Fact]
    public void What_nobody_continued_for_a_day_is_gone_from_there_too()
    {
        var asked = Say(Person.New, "should I accept Dana Reyes?", "a", Monday);

        Assert.Empty(Home.Of(asked, Team.None, Monday.AddHours(25)).Open);
    }

    [Fact]
    public void Tips_that_they_set_up_stand_there_in_words()
    {
        var place = new Place("C1", PlaceKind.Channel, "#general", "{}");
        var weekly = new Subscription(
            "s1",
            place,
            "U1",
            new Timing(Rhythm.Weekly, new TimeOnly(9, 0), Days.Monday),
            "Europe/London"
        );

        var home = Home.Of(Person.New, Team.None, Monday, [weekly, weekly with { Pause = new(Until: null) }]);

        Assert.Contains("#general", home.Tips[0], StringComparison.Ordinal);
        Assert.EndsWith("Paused.", home.Tips[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_shows_what_was_chosen_and_takes_a_pick()
    {
        var role = Home.Of(Person.New, Team.None, Monday).Settings[0];

        var next = Person
            .New.Hear(new Heard.Picked(role.Question, nameof(Role.LawFirm)), "dm", Team.None, Monday)
            .Next;

        Assert.Equal(nameof(Role.LawFirm), Home.Of(next, Team.None, Monday).Settings[0].Chosen);
    }

    private static Person Say(Person person, string text, string where, DateTimeOffset now) =>
        person.Hear(new Heard.Said(text), where, Team.None, now).Next;
}
