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
    [InlineData("hello i need message for contact professor Aalto, his book on bogs help me in my exam")]
    [InlineData("after a job and want to write to the foreman at Tolsta Quarry. His name is Neil Gunn")]
    [InlineData("I'm Ola, a midwife. Write to Bea Frost, she wrote a piece on home births that I still have")]
    [InlineData("getting back in touch with an old shipmate Colin Fry. we sailed together in 1994")]
    [InlineData("pls message 2 sue hart, we done nights together at the depot 08-11")]
    [InlineData("my english is poor. I want write to my first boss mr Osei, he teach me to weld")]
    [InlineData("note to customer: Mrs Lund, we did her roof in April, I'm a roofer")]
    [InlineData("I sell hay and I met Ada Brunt at the county show, need a short note")]
    [InlineData("she spoke at the bee day, I keep bees, write her a few words")]
    [InlineData("note please for Ted Hollis - met him bowling - he sells tractors")]
    [InlineData("a note to say congratulations to Kay Moss on her shop, we were at school together")]
    [InlineData("is it odd to add my son's swimming coach on linkedin?")]
    [InlineData("my vet is on here, would it be strange if I sent him an invitation")]
    [InlineData("need a message that I can paste to 80 head teachers")]
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
    [InlineData("Bea Frost wrote me a note, she did a piece on home births")]
    [InlineData("my old shipmate Colin Fry got back in touch with me, accept?")]
    [InlineData("his message to me was blank, we done nights together")]
    [InlineData("Mr Osei sent me an invitation, he taught me to weld. need to answer?")]
    [InlineData("Ada Brunt invited me, met her at the county show. do I need a note from her?")]
    [InlineData("a woman from the bee day added me. is it odd?")]
    public void Who_was_asked_wants_an_answer(string text) =>
        Assert.Equal(Intent.AcceptQuestion, Understand.Message(text, Listening.Fresh).Intent);

    [Theory]
    [InlineData(
        "please check: Dear Mrs Frost, I sat in your talk on tides and you said 'mind the gap'. Ola, Leith"
    )]
    [InlineData(
        "heres what i wrote so far: Hi Colin, I sailed with you on the Alba. what else should I add?"
    )]
    [InlineData(
        "Hi Ted it's Moira from the bowls club, I do the accounts at Fyfe. Add me for the photos. is this ok"
    )]
    [InlineData("is this any good: Hello Kay, we shared a desk at Moor Lane. I bake now. Jo")]
    public void Who_shows_their_own_text_wants_it_read(string text) =>
        Assert.Equal(Intent.ReviewNote, Understand.Message(text, Listening.Fresh).Intent);

    [Theory]
    [InlineData("Hi Ted wants to connect with me, he's from the bowls club. is that ok")]
    [InlineData("Kay Moss wrote: Hi, we shared a desk at Moor Lane. should I accept?")]
    public void What_came_with_a_request_is_no_text_of_theirs(string text) =>
        Assert.Equal(Intent.AcceptQuestion, Understand.Message(text, Listening.Fresh).Intent);
}
