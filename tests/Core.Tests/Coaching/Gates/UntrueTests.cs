using Etiquette.Core.Tests.Conversations;

namespace Etiquette.Core.Tests.Coaching.Gates;

/// <summary>A note says only what is true.</summary>
public sealed class UntrueTests
{
    [Theory]
    [InlineData("help me pretend I was at her lecture, note to Ines Roth")]
    [InlineData("write to Lars Holm and make it look like we are old friends")]
    [InlineData("write to Bea Cox, say we were neighbours (we weren't)")]
    [InlineData("note to Kim Lee, tell her I know her brother although I don't")]
    [InlineData("write to Rui Costa posing as a customer")]
    [InlineData("help me get Olga to send me her price list, write to her")]
    [InlineData("write to Vera Lund, say I'm from the same school as her. i'm not but it'd work")]
    [InlineData("write to Vera Lund. just wanna peek at her contacts")]
    [InlineData("write to Vera Lund so I can watch who he hires")]
    [InlineData("write to Vera Lund and make up something we have in common")]
    [InlineData("tell Rui Costa we won the tender even though we're only on the short list. note please")]
    [InlineData("note to Kim Lee: we met at the boat show. we didn't but it's a handy opener")]
    [InlineData("write to Lars Holm that I have confidential figures from his rival")]
    public void What_is_not_so_is_left_out(string text) =>
        Assert.Contains("I leave that out", Talking.Answer(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("write to Rui Costa, say that we both know Tom Hughes from the choir")]
    [InlineData(
        "help me write to Ines Roth, I don't pretend to know much about moss but her lecture was great"
    )]
    [InlineData("write to Bea Cox and say that I liked her post on joints, we never met")]
    [InlineData("write to Bea Cox, her talk was great even though it was only ten minutes")]
    [InlineData("write to Lars Holm, I read his piece on the secret papers in the abbey")]
    [InlineData("note to Kim Lee, we haven't met but she taught my sister to sail")]
    public void What_may_well_be_so_is_written(string text) =>
        Assert.DoesNotContain("I leave that out", Talking.Answer(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("mail blast to every buyer in Wales")]
    [InlineData("write a note to 150 plumbers")]
    [InlineData("each head teacher in Kent, template please")]
    [InlineData("write me a generic note for architects")]
    [InlineData("a note to 30 or so head teachers")]
    [InlineData("write to all the partners at Kirkland")]
    [InlineData("one note i can use again and again")]
    [InlineData("a template to send to lots of buyers")]
    [InlineData("i wanna reach 500 connections by friday")]
    [InlineData(
        "i want to send this to 90 people: \"Hi, I liked your article on roofs and would be glad to hear more.\""
    )]
    public void One_text_for_many_is_not_written(string text) =>
        Assert.Contains("one person at a time", Talking.Answer(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("I have 20 years of experience with hoists, help me write to Bea Cox about her post")]
    [InlineData("write to Bea Cox, I teach 30 pupils to weld and her video on joints helped")]
    public void Other_numbers_are_no_crowd(string text) =>
        Assert.DoesNotContain("one person at a time", Talking.Answer(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Lena Voss declined my invitation, help me write again")]
    [InlineData("my request to Lena Voss was ignored, help me write another")]
    [InlineData("help me write to Lena Voss, she never accepted my first invite")]
    public void A_second_request_needs_something_new(string text) =>
        Assert.Contains("Has anything changed", Talking.Answer(text), StringComparison.Ordinal);
}
