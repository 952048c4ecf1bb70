using Etiquette.Core.Language;

namespace Etiquette.Core.Tests.Language;

public sealed class EntriesTests
{
    [Theory]
    [InlineData("pending: Amir Shah, Bea Long, Cem Ak", "Amir Shah|Bea Long|Cem Ak")]
    [InlineData(
        "the pile: Ana Ruiz (recruiter), Bob, and Priya from school",
        "Ana Ruiz (recruiter)|Bob|Priya from school"
    )]
    [InlineData(
        "Sort these please: Hawa (UN procurement), Liam O. (startup lawyer) and Zbigniew (ex-Nokia, embedded). Who first?",
        "Hawa (UN procurement)|Liam O. (startup lawyer)|Zbigniew (ex-Nokia, embedded)"
    )]
    [InlineData(
        "three invites: Halvard Moe sells toner, Pilar sends crypto links, Uncle Joe is my uncle",
        "Halvard Moe sells toner|Pilar sends crypto links|Uncle Joe is my uncle"
    )]
    [InlineData(
        "Would you take: (a) Viktor Ilyin, adhesives; (b) Shona Baptiste, interior architect",
        "Viktor Ilyin, adhesives|Shona Baptiste, interior architect"
    )]
    [InlineData(
        "Lars, Mo and Inge have all asked today, Lars is on my team, the others no clue",
        "Lars have all asked today, Lars is on my team|Mo have all asked today, no clue|Inge have all asked today, no clue"
    )]
    [InlineData(
        "3 requests: a guy selling CRM, my old boss Linda, and someone with no photo",
        "a guy selling CRM|my old boss Linda|someone with no photo"
    )]
    [InlineData(
        "1. Gita Rao (PhD student)\n2. a man who sells windows\n3. Moss, my old intern\nthanks",
        "Gita Rao (PhD student)|a man who sells windows|Moss, my old intern"
    )]
    [InlineData(
        "my queue: Linda Marsh (my boss at Carlow & Sons for six years), a recruiter called Bob Crane, and someone with no photo",
        "Linda Marsh (my boss at Carlow & Sons for six years)|a recruiter called Bob Crane|someone with no photo"
    )]
    [InlineData(
        "both Lena Hoff and Karl Ruiz have invited me, do I take them",
        "both Lena Hoff|Karl Ruiz have invited me, do I take them"
    )]
    [InlineData(
        "Ada, Bo and Cy all want to connect. Bo's from accounting here",
        "Ada all want to connect|Bo all want to connect, Bo's from accounting here|Cy all want to connect"
    )]
    [InlineData(
        "Ann Lee, Joe Fox, Sam Hill - dont know any of them",
        "Ann Lee dont know any of them|Joe Fox dont know any of them|Sam Hill - dont know any of them"
    )]
    [InlineData(
        "Lev Ross, Ida Moon: never heard of any of them",
        "Lev Ross never heard of any of them|Ida Moon: never heard of any of them"
    )]
    [InlineData(
        "my list: Owen (cousin), Nia (his ex, hardly know her), Mr Rees (taught me), 'Coin King Bob' (unknown, promises 15% weekly)",
        "Owen (cousin)|Nia (his ex, hardly know her)|Mr Rees (taught me)|Coin King Bob' (unknown, promises 15% weekly)"
    )]
    [InlineData(
        "I've got: my landlady, my old boss who I liked, a recruiter from Reed with a note about a sales role. who do I take",
        "my landlady|my old boss who I liked|a recruiter from Reed with a note about a sales role"
    )]
    [InlineData(
        "Two people. Alun Moss: ex colleague, fine. Gwen Moss (his wife): sells candles, sent me a pitch",
        "Alun Moss: ex colleague, fine|Gwen Moss (his wife): sells candles, sent me a pitch"
    )]
    [InlineData("Nina I studied with, Peter I've never met", "Nina I studied with|Peter I've never met")]
    [InlineData(
        "I know Erik from football, Jon is a stranger",
        "I know Erik from football|Jon is a stranger"
    )]
    [InlineData(
        "2 of them: one from my uncle Max, one from a broker who wants a fee",
        "one from my uncle Max|one from a broker who wants a fee"
    )]
    [InlineData(
        "Got two requests. One is from Olga Berg, my old flatmate, the other one from a stranger with a crypto offer",
        "One is from Olga Berg, my old flatmate|other one from a stranger with a crypto offer"
    )]
    [InlineData(
        "4 requests today. Two are from recruiters, one is my ex boss and one is a student of mine. What do I do?",
        "Two are from recruiters|one is my ex boss|one is a student of mine"
    )]
    [InlineData(
        "Which of these?\n* Greta - used to manage me\n* some HR man, never heard of\n* Aunt Rosa",
        "Greta - used to manage me|some HR man, never heard of|Aunt Rosa"
    )]
    [InlineData(
        "a) Omar Noor, my desk mate b) Olive, headhunter never met c) Ines from the choir",
        "Omar Noor, my desk mate|Olive, headhunter never met|Ines from the choir"
    )]
    [InlineData(
        "Anna Lind\nMarek Nowak\nJuan Ortega\n\nI only know Anna, we went to school together. The other two I never met, no note.",
        "Anna Lind, I only know Anna, we went to school together|Marek Nowak, I never met, no note|Juan Ortega, I never met, no note"
    )]
    public void Of_each_in_a_list_what_is_said_of_them_is_kept(string text, string entries)
    {
        var said = Understand.Message(text, Listening.Fresh);

        Assert.Equal(entries, string.Join('|', said.Entries));
    }

    [Theory]
    [InlineData("Should I accept Dana Reyes? We met at a fair, she sells pumps")]
    [InlineData("Our mutual contacts are Ana, Jo and Lev")]
    [InlineData("Should I accept Dana Reyes?\n- never met\n- no note\n- sells pumps")]
    [InlineData("She has two mutual contacts with me: one is my boss, the other is a friend")]
    [InlineData("Two things bother me. One is the photo, the other is the empty profile")]
    [InlineData("I doubt this request, for two reasons: no photo, and the account is new")]
    public void One_request_is_no_list(string text)
    {
        Assert.Empty(Understand.Message(text, Listening.Fresh).Entries);
    }
}
