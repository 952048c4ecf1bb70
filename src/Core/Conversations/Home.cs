namespace Etiquette.Core.Conversations;

/// <summary>A person's own page: what waits for them, and what is kept of them. A view; nothing is stored in it.</summary>
/// <param name="Open">Questions that wait, latest first; a pick answers them wherever it is made.</param>
public sealed record Home(IReadOnlyList<Reply.Ask> Open, IReadOnlyList<Setting> Settings)
{
    public static Home Of(Person person, Team team, DateTimeOffset now) =>
        new(
            [
                .. person
                    .Forget(now)
                    .Conversations.Values.OrderByDescending(conversation => conversation.LastHeard)
                    .Select(conversation =>
                        conversation.Accepting?.Waiting(person.Profile.Over(team.Default))
                    )
                    .OfType<Reply.Ask>(),
            ],
            AboutMe.Settings(person.Profile)
        );
}

/// <summary>Something a person may set with one pick.</summary>
/// <param name="Question">Comes back in <see cref="Heard.Picked"/>.</param>
/// <param name="Chosen">The id of the option it stands at; null: not set.</param>
public sealed record Setting(string Question, string Label, IReadOnlyList<Option> Options, string? Chosen);
