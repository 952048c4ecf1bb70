using System.Text.Json.Serialization;
using Etiquette.Core.Accepting;
using Etiquette.Core.Coaching;
using Etiquette.Core.Tips;

namespace Etiquette.Core.Conversations;

/// <summary>What we answer. Plain text throughout: only a platform's renderer styles and escapes.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Say), "say")]
[JsonDerivedType(typeof(Ask), "ask")]
[JsonDerivedType(typeof(Decide), "verdict")]
[JsonDerivedType(typeof(Draft), "draft")]
[JsonDerivedType(typeof(Review), "review")]
[JsonDerivedType(typeof(Teach), "tip")]
public abstract record Reply
{
    private Reply() { }

    /// <param name="Aside">A passing remark on a click: whatever stands on the screen stays there.</param>
    /// <param name="ToCopy">Words to send elsewhere, alone in their message so that copying it copies nothing else.</param>
    public sealed record Say(string Text, bool Aside = false, bool ToCopy = false) : Reply;

    /// <summary>
    /// A question with buttons; free text is always taken too.
    /// <paramref name="Question"/> and <paramref name="Case"/> come back in <see cref="Heard.Picked"/>;
    /// <paramref name="About"/> is the fact in the words of the HTTP API ("knows_requester", "note" ...),
    /// or null for a menu ("what would you like to do?").
    /// </summary>
    public sealed record Ask(
        string Question,
        string? About,
        string Text,
        IReadOnlyList<Option> Options,
        int Case
    ) : Reply
    {
        /// <summary>It offers all that we do.</summary>
        [JsonIgnore]
        public bool IsMenu => Question is Words.Menu;

        /// <summary>It offers a way on and asks nobody in particular: where several read it, anybody may press it.</summary>
        [JsonIgnore]
        public bool IsForAnybody => Question is Words.Menu or TipTalk.Question;
    }

    /// <summary>The reasoned answer to "should I accept?".</summary>
    public sealed record Decide(Verdict Verdict) : Reply;

    /// <summary>A note to copy, in a few versions, and what to do with it.</summary>
    public sealed record Draft(NoteDraft Note, Ask? Then = null) : Reply;

    /// <summary>A note that was pasted or edited, read as its recipient will read it.</summary>
    public sealed record Review(NoteReview Note, Ask? Then = null) : Reply;

    /// <summary>A tip as it stands in a channel; anybody may press its buttons, and is answered alone.</summary>
    public sealed record Teach(TipCard Card) : Reply;
}

/// <summary>One button: what comes back, and what it says.</summary>
public sealed record Option(string Id, string Label);
