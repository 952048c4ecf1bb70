using Etiquette.Core.Conversations.Forms;

namespace Etiquette.Core.Conversations;

/// <summary>What reached us from one person, free of any platform: words, a click, or their arrival.</summary>
public abstract record Heard
{
    private Heard() { }

    /// <summary>Words, already cleaned of the platform's markup (<see cref="Language.Clean"/>).</summary>
    public sealed record Said(string Text) : Heard;

    /// <summary>
    /// A click. <paramref name="Case"/> numbers the request that the card was about, so that a click on last
    /// week's card changes nothing; null (the HTTP API) means the current one.
    /// </summary>
    public sealed record Picked(string Question, string Option, int? Case = null) : Heard;

    /// <summary>They pointed at a message and asked us to coach it as a note (Slack's message shortcut).</summary>
    public sealed record ShowedNote(string Note) : Heard;

    /// <summary>A dialog that was sent off; <paramref name="Form"/> says which one.</summary>
    public sealed record Filled(string Form, FilledForm Values) : Heard;

    /// <summary>A file, a picture, a voice message: something that we do not open, without a word.</summary>
    public sealed record Attached : Heard;

    /// <summary>They opened the chat or installed the bot: greet once.</summary>
    /// <param name="InAPlace">They brought us to a group or a channel: greet everybody there.</param>
    public sealed record Arrived(bool InAPlace = false) : Heard;
}
