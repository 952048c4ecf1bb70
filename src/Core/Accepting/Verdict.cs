using Etiquette.Core.Conversations;

namespace Etiquette.Core.Accepting;

/// <summary>The reasoned answer to "should I accept?"; never a bare yes or no.</summary>
/// <param name="Reasons">For and against, heaviest first.</param>
/// <param name="Understood">What we took from the user's words; each can be corrected with one tap.</param>
/// <param name="WouldChange">Sentences: what would lead to another verdict.</param>
/// <param name="Advice">What to do next, in order.</param>
/// <param name="Draft">A text to send, where the next step needs one.</param>
/// <param name="Case">Numbers the request; corrections carry it back in <see cref="Heard.Picked"/>.</param>
public sealed record Verdict(
    Decision Decision,
    Sureness Sure,
    string Headline,
    IReadOnlyList<Reason> Reasons,
    IReadOnlyList<Understood> Understood,
    IReadOnlyList<string> WouldChange,
    IReadOnlyList<string> Advice,
    Draft? Draft,
    int Case
)
{
    /// <summary>Weighs what is known and says so, with every reason.</summary>
    /// <param name="words">For each fact the user's words that it rests on.</param>
    /// <param name="securityContact">Whom a report is for; null where the team named nobody.</param>
    public static Verdict On(
        Outlook outlook,
        int number,
        IReadOnlyDictionary<string, string> words,
        string? securityContact = null
    )
    {
        var (invitation, decision) = (outlook.Invitation, outlook.Now.Decision);
        return new(
            decision,
            HowSure.Of(outlook),
            Headlines.For(decision, invitation),
            Because.Of(invitation),
            PlayedBack.From(invitation, words),
            OtherOutcomes.Of(outlook),
            NextSteps.After(decision, invitation),
            Drafts.For(
                decision,
                invitation,
                securityContact,
                words.GetValueOrDefault(nameof(Accepting.Invitation.Signs))
            ),
            number
        );
    }
}

public enum Decision
{
    Accept,

    /// <summary>Reply without accepting: who are you, why?</summary>
    AskFirst,

    /// <summary>Leave it, silently and without guilt.</summary>
    Ignore,

    /// <summary>Say no openly and kindly, because silence would be worse; may say "hold until ...".</summary>
    Decline,

    /// <summary>Signs of a scam, an impersonation or harassment.</summary>
    Report,
}

public enum Sureness
{
    /// <summary>A fact that would settle it is missing.</summary>
    Hardly,
    Fairly,
    Very,
}

/// <summary>One rule that applied.</summary>
/// <param name="Rule">The rule's id, which is its file name in kebab case.</param>
/// <param name="For">The decision it speaks for.</param>
/// <param name="Source">Who says so, short ("LinkedIn policy; Rashtian et al. 2014").</param>
public sealed record Reason(string Rule, Moral Moral, Decision For, string Text, string Source);

/// <summary>One fact as we took it.</summary>
/// <param name="Fact">In the words of the HTTP API, e.g. "knows_requester".</param>
/// <param name="Value">Machine word, e.g. "no".</param>
/// <param name="Label">For people: "You do not know them".</param>
/// <param name="Said">The user's words that it rests on; null when it was clicked or comes from the profile.</param>
/// <param name="Question">Pick this question ...</param>
/// <param name="Corrections">... with one of these to correct the fact and recompute.</param>
public sealed record Understood(
    string Fact,
    string Value,
    string Label,
    string? Said,
    string Question,
    IReadOnlyList<Option> Corrections
);

/// <summary>A text ready to copy: what it is for, and the words.</summary>
public sealed record Draft(string Title, string Text)
{
    /// <summary>In one line, for a message that has no card.</summary>
    public string InALine() => $"{Title}: \"{Text}\"";
}
