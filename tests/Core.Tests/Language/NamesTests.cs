using Etiquette.Core.Language;

namespace Etiquette.Core.Tests.Language;

/// <summary>Whom a message is about, in the many ways people write a name.</summary>
public sealed class NamesTests
{
    [Theory]
    [InlineData("accept Gwendolyn Marsh?", "Gwendolyn Marsh")]
    [InlineData("Thoughts on Yusra?", "Yusra")]
    [InlineData("what about Marek", "Marek")]
    [InlineData("my mate Gaz wants to connect", "Gaz")]
    [InlineData("Uncle Theo sent me a request", "Theo")]
    [InlineData("Mr Todd has invited me, accept?", "Mr Todd")]
    [InlineData("Dr Pell from the clinic added me", "Dr Pell")]
    [InlineData("Sgt. Rick Dawson wants to join my network", "Sgt. Rick Dawson")]
    [InlineData("Karim B. sent a blank invite", "Karim B")]
    [InlineData("R. J. Hollis keeps inviting me", "R. J. Hollis")]
    [InlineData("invite from Pieter van der Linden", "Pieter van der Linden")]
    [InlineData("is Inés de la Cruz worth adding?", "Inés de la Cruz")]
    [InlineData("Siobhan O'Rourke has asked to connect", "Siobhan O'Rourke")]
    [InlineData("do I accept Noor Aziz-Shah", "Noor Aziz-Shah")]
    [InlineData("Same question for Lila, never met her", "Lila")]
    [InlineData("ok, and Ms Tran, ex colleague?", "Ms Tran")]
    [InlineData("Marek instead?", "Marek")]
    [InlineData("Orla Finch?", "Orla Finch")]
    [InlineData("Might that be the Beryl who ran the shop?", "Beryl")]
    [InlineData("Not sure about this Tobias Wren.", "Tobias Wren")]
    [InlineData("I'd like Kofi Mensah in my network", "Kofi Mensah")]
    [InlineData("17 mutual connections with Sandra Lopez", "Sandra Lopez")]
    [InlineData("there's an invitation waiting, it's Hugo Brandt again", "Hugo Brandt")]
    [InlineData("Bea Lund, note just says hi", "Bea Lund")]
    [InlineData("Grainne Tully, some midwife, wants me in her network", "Grainne Tully")]
    [InlineData("a certain Oskar Feld pinged me", "Oskar Feld")]
    [InlineData("one Delphine Roux would like to link up", "Delphine Roux")]
    [InlineData("someone called Ravindra wants in", "Ravindra")]
    [InlineData("the request is signed 'Admiral Jonas Crewe'", "Admiral Jonas Crewe")]
    [InlineData("stranger (Milan Kovac) with no note", "Milan Kovac")]
    [InlineData("Is it rude to leave Otto's invitation hanging?", "Otto")]
    [InlineData("Priya's asking to connect and I barely know her", "Priya")]
    [InlineData("We shared a desk for a year, Jonas and I. Accept?", "Jonas")]
    [InlineData("re: Fatima Zahra, yes or no", "Fatima Zahra")]
    [InlineData("How well do I need to know Wendell Park before accepting", "Wendell Park")]
    [InlineData("Lars Holm: worked with him in 2012", "Lars Holm")]
    [InlineData("got one from Abdul Rahman bin Salleh", "Abdul Rahman bin Salleh")]
    [InlineData("Greta Lindqvist of Norsk Hydro has invited me", "Greta Lindqvist")]
    [InlineData("I had a nice chat with Petra Vogel at the fair, now she wants to link", "Petra Vogel")]
    [InlineData("Would it be odd to say no to Cousin Wilf?", "Wilf")]
    [InlineData("I met Ingrid Solberg in Bergen in May", "Ingrid Solberg")]
    [InlineData("Professor Adeyemi", "Professor Adeyemi")]
    [InlineData("Quentin", "Quentin")]
    public void A_name_is_found_wherever_it_stands(string text, string person) => Names(text, person);

    [Theory]
    [InlineData("accept rodney peel?", "rodney peel")]
    [InlineData("who's this marcus stone fella", "marcus stone")]
    [InlineData("shud i add becky", "becky")]
    [InlineData("got an invite off dave hewitt", "dave hewitt")]
    [InlineData("jamie orford was in my year, add her?", "jamie orford")]
    [InlineData("STAN FROM THE GARAGE WANTS TO CONNECT", "STAN")]
    [InlineData("SHOULD I ACCEPT KAREN WU", "KAREN WU")]
    [InlineData("ACCEPT PRIYA NAIR? NO NOTE", "PRIYA NAIR")]
    [InlineData("help me write to prof yates", "prof yates")]
    public void Small_letters_and_shouting_name_people_too(string text, string person) => Names(text, person);

    [Theory]
    [InlineData("accept Иван Петров?", "Иван Петров")]
    [InlineData("request from Γιώργος Παπαδόπουλος", "Γιώργος Παπαδόπουλος")]
    [InlineData("should I accept محمد علي ?", "محمد علي")]
    [InlineData("invite from דוד כהן", "דוד כהן")]
    [InlineData("accept 王小明?", "王小明")]
    [InlineData("request from 田中太郎", "田中太郎")]
    [InlineData("accept 김철수", "김철수")]
    [InlineData("who is राहुल शर्मा", "राहुल शर्मा")]
    [InlineData("request from Søren Ångström", "Søren Ångström")]
    public void A_name_may_be_written_in_any_script(string text, string person) => Names(text, person);

    [Theory]
    [InlineData(
        "Selma Aktas would like to join your network\nFinance Director, Bluewater\nAccept   Ignore",
        "Selma Aktas"
    )]
    [InlineData(
        "Tessa Nkomo\nHR Business Partner\n31 mutual connections including Ana and Jo\nInvited you yesterday",
        "Tessa Nkomo"
    )]
    [InlineData(
        "You have 1 new invitation\nEwan Gillespie\nTalent Acquisition at Corran Marine",
        "Ewan Gillespie"
    )]
    [InlineData("Invitation from Rhona Blake\nSenior Buyer at Holt Foods\nView profile", "Rhona Blake")]
    [InlineData("LinkedIn: Jasper Quill wants to connect with you", "Jasper Quill")]
    [InlineData(
        "Hi Clara, I'd like to join your LinkedIn network.\nMilo Hart\nHead of Growth at Zenly\nAccept",
        "Milo Hart"
    )]
    [InlineData("From: Nadia Fry\nSubject: invitation to connect\naccept?", "Nadia Fry")]
    public void A_pasted_notification_names_its_sender(string text, string person) => Names(text, person);

    [Theory]
    [InlineData("write to Paloma Reyes, we met in Oslo", "Paloma Reyes")]
    [InlineData("I need a note for Henrik", "Henrik")]
    [InlineData("draft something for Ms. Okafor about the vacancy", "Ms. Okafor")]
    [InlineData("review this: \"Hi Wilma, your talk was great\"", "Wilma")]
    [InlineData("is my message to Conrad Bly too long?", "Conrad Bly")]
    [InlineData("how do I introduce myself to Leonie Hart", "Leonie Hart")]
    [InlineData("help me invite Sven, a speaker I liked", "Sven")]
    public void The_recipient_of_a_note_is_the_person(string text, string person) => Names(text, person);

    [Theory]
    [InlineData("Orla at the boatyard says Finn Murphy is decent, accept Finn Murphy?", "Finn Murphy")]
    [InlineData("my manager Piet told me to accept Hanna Wolf", "Hanna Wolf")]
    [InlineData("Bruno Sala, a friend of Otto, sent an invite", "Bruno Sala")]
    [InlineData("Yara Demir wants to connect, Tom knows her", "Yara Demir")]
    [InlineData("I'm Clara, a nurse, and Edwin Moss added me", "Edwin Moss")]
    [InlineData("Accept Nils Berg? Thanks, Judith", "Nils Berg")]
    public void Whoever_is_only_mentioned_is_not_the_person(string text, string person) =>
        Names(text, person);

    [Theory]
    [InlineData("Name Ana Ruiz, never met her, no note", "Ana Ruiz")]
    [InlineData("got one from kelda m, met her at the fair once", "kelda m")]
    [InlineData("Accept Temperance Quill?", "Temperance Quill")]
    [InlineData("Saffron Doyle, do I need her in my network?", "Saffron Doyle")]
    [InlineData("Was at school with Fergus. Fergus Lyle that is. Accept?", "Fergus Lyle")]
    public void A_name_is_neither_cut_short_nor_made_longer(string text, string person) =>
        Names(text, person);

    [Theory]
    [InlineData("request from a recruiter at Siemens")]
    [InlineData("Hi, I'm Clara, a nurse in Leeds")]
    [InlineData("Should I accept people from Google?")]
    [InlineData("A young man selling stairlifts has sent me a very long invitation")]
    [InlineData("recruiter pinged me, im not after a new job rn")]
    [InlineData("old mucker I was on the tools with for yonks")]
    [InlineData("he offers me a fee if I send him CVs")]
    [InlineData("is Python better than Java")]
    [InlineData("blank request from an unknown CIO")]
    [InlineData("I don't know her, she has a question about slurry")]
    [InlineData("met him at the Hannover Messe in April")]
    [InlineData("Stranger. No Note. Accept?")]
    [InlineData("He works for Norsk Hydro, never met")]
    [InlineData("She's the Head of Sales at Bluewater")]
    [InlineData("I am a Senior Buyer in Rotterdam")]
    [InlineData("Thanks a lot, Etiquette Bot!")]
    [InlineData("Good morning! Tip please")]
    [InlineData("Ein Recruiter aus Wien hat mir eine Anfrage geschickt")]
    [InlineData("we met on a congress in Wien")]
    [InlineData("someone I met at Web Summit last November")]
    [InlineData("never spoken to him, he's into crypto and web3")]
    [InlineData("the photo looks AI generated")]
    [InlineData("he sez i can erm 500 a week if i pay 50 frist")]
    [InlineData("I work in HR at a hospital")]
    [InlineData("do you support Microsoft Teams")]
    [InlineData("dunno the bloke tbh")]
    [InlineData("my neighbour's daughter asked")]
    [InlineData("a colleague from the Berlin office")]
    [InlineData("no note, 3 mutual contacts, works in Fintech")]
    [InlineData("they want me to buy Bitcoin on Telegram")]
    [InlineData("I have a meeting on Tuesday about Brexit")]
    [InlineData("Merry Christmas!")]
    [InlineData("went to school with her, St Mary's in Cork")]
    [InlineData("he speaks only Hungarian")]
    [InlineData("we both volunteer for Oxfam")]
    [InlineData("she says she saw me on Radio 4")]
    [InlineData("A recruiter has added me. My friend Barnaby knows her well and says she is fine.")]
    [InlineData("never met him, our one mutual is my cousin Shaz")]
    public void Nobody_is_invented(string text) => Assert.Null(Hear(text).Person);

    [Theory]
    [InlineData("Tara Finn, Joe Bright and Lisa Orr want to connect", 3)]
    [InlineData("accept Amir or Zoe?", 2)]
    [InlineData("Should I accept Femi? And Grainne?", 2)]
    [InlineData("Ada Lund - student\nBram Visser - auctioneer\nCleo Marsh - my dentist", 3)]
    public void Several_people_are_all_named(string text, int people)
    {
        var said = Hear(text);

        Assert.Null(said.Person);
        Assert.Equal(people, said.People.Count);
    }

    private static void Names(string text, string person) => Assert.Equal(person, Hear(text).Person);

    private static Understanding Hear(string text) => Understand.Message(text, new());
}
