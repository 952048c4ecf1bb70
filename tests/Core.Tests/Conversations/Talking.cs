using Etiquette.Core.Conversations;

namespace Etiquette.Core.Tests.Conversations;

/// <summary>Types one line after another, and tells what was answered last.</summary>
internal static class Talking
{
    /// <summary>The conversation in which it is said.</summary>
    public const string Place = "dm";

    private static readonly DateTimeOffset Now = new(2026, 11, 28, 9, 0, 0, TimeSpan.Zero);

    public static PersonTurn Say(params ReadOnlySpan<string> lines)
    {
        var turn = new PersonTurn(Person.New, [], null, null);
        foreach (var line in lines)
        {
            turn = On(turn.Next, line);
        }

        return turn;
    }

    /// <summary>One more line.</summary>
    public static PersonTurn On(Person person, string line) =>
        person.Hear(new Heard.Said(line), Place, Team.None, Now);

    /// <summary>Everything that was answered, as one text.</summary>
    public static string Answer(params ReadOnlySpan<string> lines) =>
        string.Join('\n', Say(lines).Replies.Select(Text));

    private static string Text(Reply reply) =>
        reply switch
        {
            Reply.Say say => say.Text,
            Reply.Ask ask => ask.Text,
            Reply.Draft draft => string.Join('\n', draft.Note.Versions.Select(version => version.Text)),
            Reply.Review review => review.Note.Note,
            _ => "",
        };
}
