using Etiquette.Core.Accepting;
using Etiquette.Core.Language;

namespace Etiquette.Core.Tests.Language;

/// <summary>People write in their own language; we read it, whatever they want and whomever they mean.</summary>
public sealed class TonguesTests
{
    [Theory]
    [InlineData("de", "Soll ich Frau Simons annehmen?", Intent.AcceptQuestion, "Frau Simons")]
    [InlineData("de", "Anfrage von Jens Brandt, kenne ich nicht", Intent.AcceptQuestion, "Jens Brandt")]
    [InlineData("de", "Was mache ich mit dieser Einladung?", Intent.AcceptQuestion, null)]
    [InlineData("de", "Hilfe", Intent.Help, null)]
    [InlineData("de", "Bitte keine Tipps mehr", Intent.TipsUnsubscribe, null)]
    [InlineData("de", "Vielen Dank!", Intent.ThanksGreeting, null)]
    [InlineData("de", "Vergiss es", Intent.Cancel, null)]
    [InlineData("fr", "Dois-je accepter Mme Petit ?", Intent.AcceptQuestion, "Mme Petit")]
    [InlineData("fr", "Rédige un message pour Claire Fontaine", Intent.DraftNote, "Claire Fontaine")]
    [InlineData("fr", "Donne-moi un conseil", Intent.TipRequest, null)]
    [InlineData("fr", "Merci beaucoup", Intent.ThanksGreeting, null)]
    [InlineData("fr", "Laisse tomber", Intent.Cancel, null)]
    [InlineData("es", "¿Acepto al Sr. Ortega?", Intent.AcceptQuestion, null)]
    [InlineData("es", "conecto con Marta?", Intent.AcceptQuestion, "Marta")]
    [InlineData("es", "ayuda", Intent.Help, null)]
    [InlineData("es", "No más consejos, por favor", Intent.TipsUnsubscribe, null)]
    [InlineData("es", "Olvídalo", Intent.Cancel, null)]
    [InlineData("it", "Devo accettare Paolo Ferri?", Intent.AcceptQuestion, "Paolo Ferri")]
    [InlineData("it", "Aiuto", Intent.Help, null)]
    [InlineData("it", "Grazie mille", Intent.ThanksGreeting, null)]
    [InlineData("it", "Dammi un consiglio", Intent.TipRequest, null)]
    [InlineData("nl", "Moet ik Sanne Bakker accepteren?", Intent.AcceptQuestion, "Sanne Bakker")]
    [InlineData("nl", "Wat doe ik met dit verzoek?", Intent.AcceptQuestion, null)]
    [InlineData("nl", "dank je wel", Intent.ThanksGreeting, null)]
    [InlineData("nl", "Laat maar", Intent.Cancel, null)]
    public void What_is_wanted_is_read(string language, string text, Intent intent, string? person)
    {
        var said = Understand.Message(text, Listening.Fresh);

        Assert.Equal((language, intent), (said.Language, said.Intent));
        if (person is not null)
        {
            Assert.Equal(person, said.Person);
        }
    }

    [Theory]
    [InlineData("Kenne ich nicht, keine Nachricht dabei", Knows.No, Note.None)]
    [InlineData("Ich habe ihn auf einer Messe kennengelernt, ohne Nachricht", Knows.Yes, Note.None)]
    [InlineData("Je ne la connais pas, et il n'y a pas de message", Knows.No, Note.None)]
    [InlineData("No la conozco de nada y viene sin mensaje", Knows.No, Note.None)]
    [InlineData("È una mia collega, ma l'invito è senza messaggio", Knows.Yes, Note.None)]
    [InlineData("Ken ik niet, en er staat geen bericht bij", Knows.No, Note.None)]
    [InlineData(
        "Kenne ich nicht: \"Ich möchte Sie gerne zu meinem beruflichen Netzwerk hinzufügen\"",
        Knows.No,
        Note.Generic
    )]
    [InlineData(
        "Je ne le connais pas : « J'aimerais vous ajouter à mon réseau professionnel »",
        Knows.No,
        Note.Generic
    )]
    [InlineData(
        "Ken ik niet: \"Ik wil u graag toevoegen aan mijn professionele netwerk\"",
        Knows.No,
        Note.Generic
    )]
    public void The_common_facts_are_read(string text, Knows knows, Note note)
    {
        var facts = Understand.Message(text, Listening.Fresh).Facts;

        Assert.Equal((knows, note), (facts.Knows, facts.Note));
    }

    [Theory]
    [InlineData("Soll ich die Anfrage vom Fensterbauer annehmen?")]
    [InlineData("Eine Einladung ohne Nachricht, was nun?")]
    [InlineData("Der Verkäufer aus der Stadt will sich vernetzen")]
    public void A_german_noun_is_not_a_name(string text) =>
        Assert.Null(Understand.Message(text, Listening.Fresh).Person);

    [Theory]
    [InlineData("Should I accept Marta de la Cruz?")]
    [InlineData("Ludwig van den Berg wants to connect, never met him")]
    [InlineData("no")]
    [InlineData(
        "She wrote \"Ich möchte Sie gerne zu meinem Netzwerk hinzufügen\", should I accept her request?"
    )]
    [InlineData("crypto bloke")]
    [InlineData("forex recruiter, online only")]
    public void English_stays_english(string text) =>
        Assert.Equal("en", Understand.Message(text, Listening.Fresh).Language);
}
