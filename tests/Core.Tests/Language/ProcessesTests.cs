using Etiquette.Core.Language;

namespace Etiquette.Core.Tests.Language;

/// <summary>A process that is over is over, however that is told.</summary>
public sealed class ProcessesTests
{
    [Theory]
    [InlineData("a guy I interviewed last month for a job (didn't hire him) wants to connect")]
    [InlineData("She was a candidate for our shop, we hired someone else. Now she wants to connect")]
    [InlineData("An applicant of last spring, we went with somebody else in the end")]
    public void Somebody_else_got_the_job(string text) =>
        Assert.False(Understand.Message(text, Listening.Fresh).Facts.Live);

    [Theory]
    [InlineData("I'm interviewing a candidate on Monday and he wants to connect")]
    [InlineData("A candidate for our shop, we have not hired anybody yet, has sent a request")]
    public void The_job_is_still_open(string text) =>
        Assert.NotEqual(false, Understand.Message(text, Listening.Fresh).Facts.Live);
}
