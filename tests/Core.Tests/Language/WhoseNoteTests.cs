using Etiquette.Core.Language;

namespace Etiquette.Core.Tests.Language;

/// <summary>A quoted note is the requester's, or a draft of the writer's.</summary>
public sealed class WhoseNoteTests
{
    [Theory]
    [InlineData("she wrote: \"Hi Tom, loved your talk at PyCon about typing. I maintain a type checker.\"")]
    [InlineData("The note says \"Hi Kim, we both sat on the panel in Bonn, I would like to stay in touch\"")]
    [InlineData("Got this with the request: \"Hi Kim, we both sat on the panel in Bonn\"")]
    [InlineData("this came with it: \"Hi Kim, great profile! Let's connect\"")]
    [InlineData("His message: 'Dear Ulla, I look after the bells in Gouda and read your paper on casting.'")]
    [InlineData(
        "Subject: Ivo Brandt is waiting for your response\nHi Lena, I'd like to join your LinkedIn network"
    )]
    [InlineData("Hi Ed, Wanda Frith would like to connect. View invitation")]
    [InlineData("\"Hello Lena, I am your new contact at the bank, after Olga\" should I accept?")]
    [InlineData("Hi Lena, I look after your account from now on, Kurt. should i?")]
    public void What_came_with_a_request_is_no_draft(string text) =>
        Assert.Equal(Intent.AcceptQuestion, Understand.Message(text, Listening.Fresh).Intent);

    [Theory]
    [InlineData("I'd write: \"Hi Tom, loved your talk at PyCon about typing.\"")]
    [InlineData("Is this ok? \"Hi Kim, we both sat on the panel in Bonn, I would like to stay in touch\"")]
    [InlineData("My note says \"Hi Kim, we both sat on the panel in Bonn\". Too stiff?")]
    [InlineData("It was hard to write: \"Hi Tom, loved your talk at PyCon about typing.\"")]
    [InlineData("check my draft please: \"Dear Ulla, I look after the bells in Gouda and read your paper.\"")]
    [InlineData("Is \"I'd like to join your network\" good as my note to Lena?")]
    public void What_the_writer_would_send_is_reviewed(string text) =>
        Assert.Equal(Intent.ReviewNote, Understand.Message(text, Listening.Fresh).Intent);

    [Theory]
    [InlineData("I wrote this: 'Hello Mr Orr, you rebuilt our hut. Una' - what do you think?", "Una")]
    [InlineData("i wrote \"Hi Bea, nice talk on kites. Pia\" can it be warmer", "Pia")]
    public void What_the_writer_says_beside_a_draft_is_not_in_it(string text, string end) =>
        Assert.EndsWith(end, Understand.Message(text, Listening.Fresh).Note, StringComparison.Ordinal);
}
