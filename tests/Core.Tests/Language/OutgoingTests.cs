using Etiquette.Core.Language;

namespace Etiquette.Core.Tests.Language;

/// <summary>Who would like to connect wants a note; whom somebody else has asked wants an answer.</summary>
public sealed class OutgoingTests
{
    [Theory]
    [InlineData("need to connect with a foreman at the docks, never met him, looking for work")]
    [InlineData("keen to get in touch with a curator in Leeds, any wording ideas?")]
    [InlineData("I'd like to approach a councillor about the bridge. What should my note say?")]
    [InlineData("plan to contact the author of a paper on eels, dont know him")]
    [InlineData("Hoping to invite my old tutor. What do I put in the request?")]
    [InlineData("should I send my dentist a request?")]
    [InlineData("to my landlady")]
    [InlineData("write me something")]
    public void Who_asks_wants_a_note(string text) =>
        Assert.Equal(Intent.DraftNote, Understand.Message(text, Listening.Fresh).Intent);

    [Theory]
    [InlineData("a foreman at the docks wants to connect with me, I'm looking for work")]
    [InlineData("A curator in Leeds would like to connect, never met her")]
    [InlineData("she wants to connect with me, what should my note say")]
    [InlineData("my old tutor sent me an invite")]
    [InlineData("do I want to connect with my dentist? he asked")]
    [InlineData("I don't want to connect with a recruiter, she keeps asking")]
    public void Who_was_asked_wants_an_answer(string text) =>
        Assert.Equal(Intent.AcceptQuestion, Understand.Message(text, Listening.Fresh).Intent);
}
