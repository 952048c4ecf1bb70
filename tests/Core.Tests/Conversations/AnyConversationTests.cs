using Etiquette.Core.Conversations;
using Etiquette.Core.Tests.Language.Corpus;

namespace Etiquette.Core.Tests.Conversations;

/// <summary>Whatever is said after whatever else, somebody gets an answer, and no error.</summary>
public sealed class AnyConversationTests
{
    private static readonly DateTimeOffset now = new(2026, 11, 30, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Whatever_follows_whatever_is_answered()
    {
        var person = Person.New;
        var texts = CorpusMessage
            .Read("working")
            .Where((_, at) => at % 50 == 0)
            .Select(one => one.Heard)
            .ToArray();
        new Random(11).Shuffle(texts);
        foreach (var text in texts)
        {
            var turn = person.Hear(new Heard.Said(text), "dm", Team.None, now);

            Assert.True(turn.Replies.Count > 0 || turn.WantsTheDesk, text);
            person = turn.Next;
        }
    }
}
