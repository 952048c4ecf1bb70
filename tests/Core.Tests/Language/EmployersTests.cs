using Etiquette.Core.Language;

namespace Etiquette.Core.Tests.Language;

/// <summary>Firms bear people's names: "a partner at Clifford Chance" is not called Clifford.</summary>
public sealed class EmployersTests
{
    [Theory]
    [InlineData("a lawyer at Mishcon Reya wants to connect")]
    [InlineData("some bloke from Jones Lang LaSalle added me")]
    [InlineData("an editor at Harper Collins asked to connect")]
    [InlineData("write a note to a lady at Laura Ashley")]
    [InlineData("a manager from Harvey Nichols invited me, no note")]
    [InlineData("someone from Robert Walters sent me a request")]
    public void Nobody_is_called_after_the_firm(string text) =>
        Assert.Null(Understand.Message(text, Listening.Fresh).Person);

    [Theory]
    [InlineData("Anna Berg from Clifford Chance wants to connect", "Anna Berg")]
    [InlineData("a partner at Clifford Chance, Anna Berg, wants to connect", "Anna Berg")]
    [InlineData("a guy named Robert Walters wants to connect", "Robert Walters")]
    [InlineData("request from Laura Ashley, a lady I met once", "Laura Ashley")]
    public void Who_is_named_beside_it_is_meant(string text, string name) =>
        Assert.Equal(name, Understand.Message(text, Listening.Fresh).Person);
}
