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
    [InlineData("hoping to get back in touch with Marion Peel, we shared a flat in 1998. line?")]
    [InlineData("want to connect to the bishop, Tobias Wren. wording?")]
    [InlineData("would like to stay in touch with my new landlord Otto Brandt. few words?")]
    [InlineData("I'm a plumber and want Gail Norris to hire me. note?")]
    [InlineData("Just met Carla Ruiz at a book launch. message?")]
    [InlineData("need a line for the bloke who fixed our lift, Terry")]
    [InlineData("I'd love to thank Petra Lang for the lecture. Text please")]
    [InlineData("My aunt told me to add Paul Reed, he grows leeks. Words?")]
    [InlineData("request to Lou Grant. he edits the Herald")]
    [InlineData("can you do a note to the new vicar?")]
    [InlineData("do me one for Hanna Weiss please, met her at the eel conference")]
    public void Who_asks_wants_a_note(string text) =>
        Assert.Equal(Intent.DraftNote, Understand.Message(text, Listening.Fresh).Intent);

    [Theory]
    [InlineData("a foreman at the docks wants to connect with me, I'm looking for work")]
    [InlineData("A curator in Leeds would like to connect, never met her")]
    [InlineData("she wants to connect with me, what should my note say")]
    [InlineData("my old tutor sent me an invite")]
    [InlineData("do I want to connect with my dentist? he asked")]
    [InlineData("my new landlord wants to connect, wording?")]
    [InlineData("Otto Brandt wants to connect with me. wording?")]
    [InlineData("got a note from Terry, he fixed our lift")]
    [InlineData("request from Lou Grant. he edits the Herald")]
    [InlineData("Carla Ruiz added me. Note: blank. I'd love to see her again")]
    [InlineData("Gail Norris wants me to hire her. note was blank")]
    [InlineData("I don't want to connect with a recruiter, she keeps asking")]
    public void Who_was_asked_wants_an_answer(string text) =>
        Assert.Equal(Intent.AcceptQuestion, Understand.Message(text, Listening.Fresh).Intent);
}
