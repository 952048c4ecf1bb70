using System.Text;
using System.Text.Json;
using Etiquette.Bot.Storage;
using Etiquette.Core.Conversations;

namespace Etiquette.Bot.Tests.Storage;

public sealed class PersonTextTests
{
    private static readonly string[] said =
    [
        "Should I accept Dana Reyes? Her note said \"let's talk <soon> & often\".",
        "Should I accept Jürgen Groß?",
        "I don't know",
        "what if she were a client?",
        "help me write a note to Priya Nair",
        "forget me",
    ];

    [Fact]
    public void What_is_copied_reads_as_if_all_had_been_written_anew()
    {
        var (person, text) = (Person.New, PersonText.Of(Person.New, []));
        for (var turn = 0; turn < 60; turn++)
        {
            var now = new DateTimeOffset(2026, 11, 30, 9, 0, 0, TimeSpan.Zero).AddHours(turn);
            var heard = new Heard.Said(said[turn / 2 % said.Length]);
            person = person.Hear(heard, $"thread \"{turn % 7}\"", Team.None, now).Next;
            text = PersonText.Of(person, text.Parts);

            Assert.Equal(
                JsonSerializer.Serialize(person, Shapes.Default.Person),
                Encoding.UTF8.GetString(text.Bytes)
            );
        }
    }
}
