using System.Collections.Immutable;
using Etiquette.Core.Accepting.Questions;
using Etiquette.Core.Conversations;

namespace Etiquette.Core.Accepting;

/// <summary>Something that we may ask about a request, or let the user correct.</summary>
/// <param name="Id">What comes back with a click.</param>
/// <param name="About">The fact, in the words of the HTTP API.</param>
/// <param name="Facts">The properties of <see cref="Invitation"/> that it settles.</param>
public abstract record Question(string Id, string About, params IReadOnlyList<string> Facts)
{
    public const string DontKnow = "dont_know";

    /// <summary>In the order that settles most requests soonest; ties between questions go to the earlier.</summary>
    public static readonly ImmutableArray<Question> All =
    [
        new DoYouKnowThem(),
        new WhatDoesTheNoteSay(),
        new WhatAreTheyToYou(),
        new IsItStillGoingOn(),
        new IsThereAMutualYouWouldRing(),
        new IsAnythingOddAskedFor(),
        new HowDoYouGetOn(),
        new WhatDoYouWantOfYourNetwork(),
        new DoesYourWorkGainFromContacts(),
        new AreYourContactsSensitive(),
        new HowDoYouKnowThem(),
        new WhatDoYouShare(),
        new DidTheyAnswerWhenAsked(),
        new WouldYouVouchForThem(),
        new IsTheProfileVerified(),
        new WhatIsYourWork(),
        new DoYouHoldSensitiveAccess(),
        new IsYourNetworkCrowded(),
    ];

    public abstract ImmutableArray<Choice> Choices { get; }

    public abstract string Prompt(Invitation invitation);

    /// <summary>
    /// Would a wise colleague ask this now? False once it is answered, and where the answer is plain, out of
    /// reach or none of our business. Whether it could change the verdict is not decided here.
    /// </summary>
    public abstract bool IsRelevant(Invitation invitation);

    /// <summary>People answer it with more than one fact.</summary>
    public virtual bool InvitesAStory => false;

    /// <summary>The choices that answer a bare "yes" and a bare "no", where the question can be answered so.</summary>
    public virtual (string? Yes, string? No) Bare => (null, null);

    /// <summary>What "I don't know" tells us; usually nothing, and we remember only that it was said.</summary>
    public virtual Invitation LearnDontKnow(Invitation invitation) => invitation;

    public Choice? Current(Invitation invitation)
    {
        // Each card looks at them all, most of them in vain: a lambda that remembers the invitation would cost more.
        foreach (var choice in Choices)
        {
            if (choice.Holds(invitation))
            {
                return choice;
            }
        }

        return null;
    }

    public Choice? Find(string? id) => Choices.FirstOrDefault(choice => choice.Id == id);

    public Reply.Ask Ask(Invitation invitation, int number) =>
        new(
            Id,
            About,
            Prompt(invitation),
            [
                .. Choices.Where(choice => !choice.Rare).Select(choice => choice.Option),
                new(DontKnow, "I don't know"),
            ],
            number
        );

    public static Question? Named(string? id) => NumberOf(id) is >= 0 and var number ? All[number] : null;

    /// <summary>Its number among all; -1 where there is none of this name.</summary>
    public static int NumberOf(string? id)
    {
        var number = All.Length - 1;
        while (number >= 0 && All[number].Id != id)
        {
            number--;
        }

        return number;
    }
}
