using System.Collections.Immutable;
using Etiquette.Core.Accepting.Questions;
using Etiquette.Core.Conversations;
using Etiquette.Core.Language;

namespace Etiquette.Core.Accepting;

/// <summary>The conversation about one request: the facts so far and the open question, nothing else.</summary>
/// <param name="Case">Numbers this request among the person's, so that an old card cannot answer a new question.</param>
/// <param name="Words">For each stated fact the user's words that it rests on.</param>
/// <param name="Open">Id of the question that waits for an answer; null when a verdict was given.</param>
public sealed record ShouldIAccept(
    int Case,
    Invitation Invitation,
    ImmutableDictionary<string, string> Words,
    string? Open = null
)
{
    /// <summary>Ids of the questions that were put and answered, "I don't know" included: none is put twice.</summary>
    public ImmutableList<string> Answered { get; init; } = [];

    /// <summary>How often the open question got words that we could not read.</summary>
    public int Misses { get; init; }

    /// <summary>What the open question is about, in the words of the HTTP API; null when none is open.</summary>
    public string? About => Question.Named(Open)?.About;

    /// <summary>A new request, with what the first message said about it.</summary>
    /// <param name="answered">Questions that were put already, in a form.</param>
    public static Turn<ShouldIAccept> Begin(
        int number,
        Understanding said,
        Profile profile,
        ImmutableList<string>? answered = null
    ) =>
        new ShouldIAccept(number, said.Facts with { From = said.Person }, said.Words)
        {
            Answered = answered ?? [],
        }.Continue(profile);

    /// <summary>The question that waits, as it was put; null when a verdict was given.</summary>
    public Reply.Ask? Waiting(Profile profile) => Question.Named(Open)?.Ask(Invitation.For(profile), Case);

    /// <summary>As things stand: the question that waits, or the verdict.</summary>
    public Reply Show(Profile profile) => (Reply?)Waiting(profile) ?? Decide(profile);

    /// <summary>Words in answer to the open question, or about the request we last judged.</summary>
    public Turn<ShouldIAccept> Hear(Understanding said, string text, Profile profile) =>
        (said.FollowUp, Question.Named(Open)) switch
        {
            (FollowUp.Why, null) => new(this, [Explain(profile)]),
            (FollowUp.Why, { } open) => new(this, [WhyWeAsk(open, profile), Waiting(profile)!]),
            (FollowUp.WhatIf, _) when !said.Facts.IsBlank() => new(this, [Learn(said).Decide(profile)]),
            (_, { } open) => Answer(open, said, text, profile),
            _ when !said.Facts.IsBlank() => Learn(said).Continue(profile),
            _ => new(this, [NothingNew]),
        };

    /// <summary>A click on this request's card: an answer to the open question, or a correction of a fact.</summary>
    public Turn<ShouldIAccept> Pick(Heard.Picked picked, Profile profile) =>
        (Question.Named(picked.Question), picked) switch
        {
            (_, { Case: { } other }) when other != Case => new(this, [EarlierCard]),
            ({ } question, { Option: Question.DontKnow }) when question.Id == Open => Settle(
                    question,
                    question.LearnDontKnow(Invitation)
                )
                .Continue(profile),
            ({ } question, _) when question.Find(picked.Option) is { } choice => Settle(
                    question,
                    question.Id == Open ? After(choice, question) : choice.Learn(Invitation)
                )
                .Continue(profile),
            _ => new(this, [UnknownButton]),
        };

    /// <summary>A question back: answered from what the verdict rests on, and whatever we asked stays open.</summary>
    public Turn<ShouldIAccept>? AnswerBack(Asking asking, Profile profile) =>
        (asking, Question.Named(Open)) switch
        {
            (Asking.Next, _) or (Asking.MustI or Asking.ShorterReply or Asking.Translation, not null) => null,
            (Asking.JustTell or Asking.Objection, { } open) => new(
                Leave(open) with
                {
                    Open = null,
                    Misses = 0,
                },
                [AsItStands, Decide(profile)]
            ),
            (Asking.WhyYouAsk or Asking.HowSure, { } open) => new(
                this,
                [WhyWeAsk(open, profile), Waiting(profile)!]
            ),
            (Asking.Options or Asking.WhatYouMean, not null) => new(this, [AnyOfThese, Waiting(profile)!]),
            // "Not now" is what one says of a new job, too.
            (Asking.Later, WhatDoYouWantOfYourNetwork) => null,
            (Asking.Later, not null) => new(this, [NoHurry]),
            (Asking.WhatYouMean, null) => new(this, [Explain(profile)]),
            (_, null) => new(this, [Answer(asking, profile)]),
            _ => new(this, [Answer(asking, profile), Waiting(profile)!]),
        };

    /// <summary>What there is to say to somebody who has read the verdict.</summary>
    public Reply.Say React(Reaction reaction, Profile profile)
    {
        var known = Invitation.For(profile);
        return new(Aftermath.Of(reaction, Judgement.Of(known).Decision, known));
    }

    /// <summary>The user has let them in: what to do next is another thing now.</summary>
    public ShouldIAccept AsAccepted() =>
        this with
        {
            Invitation = Invitation with { Done = (Invitation.Done ?? 0) | Done.Accepted },
        };

    private Turn<ShouldIAccept> Answer(Question open, Understanding said, string text, Profile profile)
    {
        if (BareAnswer.Of(text) is { } bare)
        {
            return Answer(open, bare, profile) ?? Miss(open, profile);
        }

        if (Choose(open, text) is { } chosen)
        {
            return chosen.Continue(profile);
        }

        var learnt = Learn(said);
        if (open.Facts.Any(said.Facts.Has))
        {
            return learnt.Settle(open, learnt.Invitation).Continue(profile);
        }

        if (TellsAgain(open, said.Facts))
        {
            return learnt.Settle(open, AsToldAgain(open, learnt.Invitation)).Continue(profile);
        }

        return said.Answer is { } answer && learnt.Answer(open, answer, profile) is { } answered ? answered
            : learnt.Invitation.SaysTheSameAs(Invitation) ? Miss(open, profile)
            // Not what we asked for, but worth knowing; the second time we ask for no more of it.
            : Misses > 0 ? learnt.Settle(open, open.LearnDontKnow(learnt.Invitation)).Continue(profile)
            : (learnt with { Misses = 1 }).Continue(profile);
    }

    // "He's my tenant, I said": who they are answers what they are to each other, new or not.
    private static bool TellsAgain(Question open, Invitation told) =>
        open switch
        {
            WhatAreTheyToYou => told is { Tie: not null } or { Quality: Quality.Bad },
            HowDoYouKnowThem => told is { Relation: not (null or Relation.None) },
            _ => false,
        };

    private static Invitation AsToldAgain(Question open, Invitation told) =>
        open is WhatAreTheyToYou
            ? told with
            {
                Relation = told.Relation ?? Relation.None,
                Sense = told.Sense?.After(new() { Relation = Relation.None }),
            }
            : open.LearnDontKnow(told);

    /// <summary>The label of a button, typed out.</summary>
    private ShouldIAccept? Choose(Question open, string text)
    {
        var typed = text.Trim().TrimEnd('.', '!');
        return
            open.Choices.FirstOrDefault(choice =>
                string.Equals(choice.Label, typed, StringComparison.OrdinalIgnoreCase)
            )
                is { } choice
            ? Settle(open, After(choice, open))
            : null;
    }

    /// <summary>A bare yes or no, where the question takes one; null where it does not.</summary>
    private Turn<ShouldIAccept>? Answer(Question open, Answer answer, Profile profile) =>
        answer is Language.Answer.DontKnow ? Settle(open, open.LearnDontKnow(Invitation)).Continue(profile)
        : open.Find(answer is Language.Answer.Yes ? open.Bare.Yes : open.Bare.No) is { } choice
            ? Settle(open, After(choice, open)).Continue(profile)
        : null;

    private Invitation After(Choice choice, Question open) => StillTrue.After(choice, Invitation, open);

    /// <summary>Twice not understood counts as "I don't know": nobody is kept at a question.</summary>
    private Turn<ShouldIAccept> Miss(Question open, Profile profile) =>
        Misses > 0
            ? Settle(open, open.LearnDontKnow(Invitation)).Continue(profile)
            : new(this with { Misses = 1 }, [PleasePick, open.Ask(Invitation.For(profile), Case)]);

    private ShouldIAccept Learn(Understanding said) =>
        Add(StillTrue.Of(said, Invitation, Question.Named(Open)));

    private ShouldIAccept Add(Understanding said) =>
        this with
        {
            Invitation = (ProvingSomething(said.Facts) with { From = Invitation.From ?? said.Person }).Over(
                Invitation with
                {
                    // Who corrects a verdict has read what the story sounded like.
                    Sense = Open is null ? Invitation.Sense?.After(said.Facts) : Invitation.Sense,
                }
            ),
            Words = Words.SetItems(
                // That nothing else is odd takes back none of what was.
                said.Facts.Signs is Signs.None
                && Invitation.Signs is not null
                    ? said.Words.Remove(nameof(Invitation.Signs))
                    : said.Words.SetItems(SignsToldBoth(said))
            ),
        };

    // How many one shares, or that nothing else is odd, makes no harmless story of what was told before.
    private static Invitation ProvingSomething(Invitation told) =>
        told is { Mutuals: not null } or { Signs: not null }
        && (told.Signs & ~SignGroups.Harmless) is null or Signs.None
        && told.SaysTheSameAs(
            new()
            {
                From = told.From,
                Mutuals = told.Mutuals,
                Signs = told.Signs,
            }
        )
            ? told with
            {
                Sense = null,
            }
            : told;

    // Signs add up, and so do the words for them: a report shows them all.
    private Dictionary<string, string> SignsToldBoth(Understanding said)
    {
        const string signs = nameof(Accepting.Invitation.Signs);
        return
            Words.GetValueOrDefault(signs) is { } before
            && said.Words.GetValueOrDefault(signs) is { } now
            && !now.Contains(before, StringComparison.OrdinalIgnoreCase)
            ? new() { [signs] = $"{before} · {now}" }
            : [];
    }

    /// <summary>A fact that was clicked no longer rests on the user's words.</summary>
    private ShouldIAccept Settle(Question question, Invitation learnt) =>
        this with
        {
            Invitation = learnt,
            Words = learnt == Invitation ? Words : Words.RemoveRange(question.Facts),
            Answered =
                question.Id == Open && !Answered.Contains(question.Id) ? Answered.Add(question.Id) : Answered,
        };

    /// <summary>A question that was put counts, whether it was answered or something else was told instead.</summary>
    private ShouldIAccept Leave(Question question) =>
        Answered.Contains(question.Id) ? this : this with { Answered = Answered.Add(question.Id) };

    private Turn<ShouldIAccept> Continue(Profile profile)
    {
        var outlook = new Outlook(Invitation.For(profile));
        var next = Inquiry.Next(outlook, Answered);
        var kept = Question.Named(Open) is { } open && open != next ? Leave(open) : this;
        if (kept != this)
        {
            next = Inquiry.Next(outlook, kept.Answered);
        }

        return next is { } question
            ? new(
                kept with
                {
                    Open = question.Id,
                    Misses = question.Id == Open ? Misses : 0,
                },
                [question.Ask(outlook.Invitation, Case)]
            )
            : new(kept with { Open = null, Misses = 0 }, [Decide(outlook, profile)]);
    }

    private Reply.Decide Decide(Profile profile) => Decide(new(Invitation.For(profile)), profile);

    private Reply.Decide Decide(Outlook outlook, Profile profile) =>
        new(Verdict.On(outlook, Case, Words, profile.SecurityContact));

    private Reply.Say Explain(Profile profile) =>
        new(
            string.Join(
                '\n',
                Because
                    .Of(Invitation.For(profile))
                    .Select(reason =>
                        $"{reason.Text} The lesson: {Lesson.Of(reason.Moral)}. Source: {reason.Source}."
                    )
            )
        );

    private static readonly Reply.Say PleasePick = new(
        "I did not catch that. Put it in other words, or pick the closest of these."
    );

    private Reply.Say Answer(Asking asking, Profile profile) =>
        new(AskedBack.Answer(asking, new(Invitation.For(profile))));

    private Reply.Say WhyWeAsk(Question open, Profile profile) =>
        new(
            OtherOutcomes.IfAnswered(open, new(Invitation.For(profile))) is { } other
                ? $"Your answer could change mine. {other} \"I don't know\" is fine too."
                : "Your answer could change what I would tell you to do. \"I don't know\" is fine too."
        );

    private static readonly Reply.Say AsItStands = new("All right, no more questions. As it stands:");

    private static readonly Reply.Say AnyOfThese = new(
        "Any of these will do, and so will your own words. If you cannot tell, \"I don't know\" is an answer too."
    );

    private static readonly Reply.Say NoHurry = new(
        "No hurry. The question waits here; answer it when you like."
    );

    private static readonly Reply.Say NothingNew = new(
        "I did not catch anything new about this request, so my answer stands. Tell me a fact (\"we met once\", \"there was no note\"), tap one to change it, or bring me the next one."
    );

    private static readonly Reply.Say EarlierCard = new(
        "That card is about an earlier request, so I left it alone.",
        Aside: true
    );

    private static readonly Reply.Say UnknownButton = new(
        "I no longer know that button, so I changed nothing. You can answer in your own words.",
        Aside: true
    );
}
