using Etiquette.Core.Tips;
using Etiquette.Core.Tips.Subscribing;

namespace Etiquette.Core.Conversations;

/// <summary>A person's own page: what waits for them, and what is kept of them. A view; nothing is stored in it.</summary>
/// <param name="Open">Questions that wait, latest first; a pick answers them wherever it is made.</param>
/// <param name="Notes">Notes in hand, latest first.</param>
/// <param name="Menu">What they can begin with.</param>
public sealed record Home(
    Reply.Ask Menu,
    IReadOnlyList<Reply.Ask> Open,
    IReadOnlyList<NoteInHand> Notes,
    IReadOnlyList<Setting> Settings
)
{
    /// <summary>The tips that they set up for places, in words.</summary>
    public IReadOnlyList<string> Tips { get; init; } = [];

    /// <param name="owned">Subscriptions of this person.</param>
    public static Home Of(
        Person person,
        Team team,
        DateTimeOffset now,
        IEnumerable<Subscription>? owned = null
    )
    {
        var profile = person.Profile.Over(team.Default);
        var latest = person
            .Forget(now)
            .Conversations.Values.OrderByDescending(conversation => conversation.LastHeard)
            .ToList();
        return new(
            new Reply.Ask(Words.Menu, null, "", Words.Ways, Case: 0),
            [.. latest.Select(each => each.Accepting?.Waiting(profile)).OfType<Reply.Ask>()],
            [
                .. latest
                    .Where(each => each.Writing is { Note: not null })
                    .Select(each => new NoteInHand(each.Writing!.To, each.Writing.Note!)),
            ],
            AboutMe.Settings(person.Profile)
        )
        {
            Tips = [.. (owned ?? []).Select(InWords)],
        };
    }

    private static string InWords(Subscription subscription) =>
        subscription.IsPaused ? $"{DeskWords.What(subscription)} Paused." : DeskWords.What(subscription);
}

/// <summary>A note that we looked at together.</summary>
/// <param name="To">Whom it is for, where that was said.</param>
public sealed record NoteInHand(string? To, string Text);

/// <summary>Something a person may set with one pick.</summary>
/// <param name="Question">Comes back in <see cref="Heard.Picked"/>.</param>
/// <param name="Chosen">The id of the option it stands at; null: not set.</param>
public sealed record Setting(string Question, string Label, IReadOnlyList<Option> Options, string? Chosen);
