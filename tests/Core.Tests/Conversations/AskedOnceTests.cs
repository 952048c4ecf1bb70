using System.Collections.Immutable;
using Etiquette.Core.Accepting;
using Etiquette.Core.Conversations;
using Etiquette.Core.Language;

namespace Etiquette.Core.Tests.Conversations;

/// <summary>An answer that says once more who they are is an answer, and nobody is asked the same again.</summary>
public sealed class AskedOnceTests
{
    private static Reply Last(params ReadOnlySpan<string> lines) => Talking.Say(lines).Replies[^1];

    [Theory]
    [InlineData("he's my tenant, I told you")]
    [InlineData("my old boss, as I said")]
    [InlineData("she rents my flat")]
    public void Who_they_are_is_taken_for_an_answer(string again)
    {
        var asked = new ShouldIAccept(
            1,
            new()
            {
                Knows = Knows.Yes,
                Tie = Tie.Other,
                Sense = new(0, -50, 60, -200),
            },
            ImmutableDictionary<string, string>.Empty,
            "requester_role"
        );
        var turn = asked.Hear(
            Understand.Message(again, Listening.Fresh with { About = "requester_role" }),
            again,
            new()
        );

        Assert.NotEqual("requester_role", turn.Next?.Open);
        Assert.DoesNotContain(
            turn.Replies.OfType<Reply.Say>(),
            said => said.Text.Contains("did not catch", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("not now, perhaps next year")]
    [InlineData("maybe later")]
    [InlineData("not yet")]
    [InlineData("not now")]
    public void Not_yet_is_an_answer_to_whether_one_looks_for_a_job(string answer)
    {
        var turn = Talking.Say("A headhunter called Ana Reis has sent me a request", answer);

        Assert.DoesNotContain(
            turn.Replies.OfType<Reply.Say>(),
            said => said.Text.Contains("did not catch", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void An_introduction_that_is_denied_is_taken_back()
    {
        var verdict = Assert.IsType<Reply.Decide>(
            Last(
                "Ivo Brandl wants to connect, he says my friend Lena sent him",
                "I asked Lena and she does not know any Ivo"
            )
        );

        Assert.NotEqual(Decision.Accept, verdict.Verdict.Decision);
    }

    [Fact]
    public void A_colleague_who_has_not_heard_of_a_stranger_denies_nothing() =>
        Assert.Null(
            Understand
                .Message(
                    "Ivo Brandl wants to connect, my friend Lena has never heard of him",
                    Listening.Fresh
                )
                .Facts.TrustedMutual
        );
}
