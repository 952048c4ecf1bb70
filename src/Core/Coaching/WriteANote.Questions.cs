using System.Text.RegularExpressions;
using Etiquette.Core.Coaching.Drafting;
using Etiquette.Core.Coaching.Edits;
using Etiquette.Core.Coaching.Gates;
using Etiquette.Core.Conversations;
using Etiquette.Core.Language;

namespace Etiquette.Core.Coaching;

// The few things that we ask.
public sealed partial record WriteANote
{
    private Turn<WriteANote> Answer(NoteQuestion question, Understanding said, string text, NoteDesk desk)
    {
        if (said.FollowUp is FollowUp.Why || Words.AsksWhy(text))
        {
            return new(this, [new Reply.Say(question.Why), question.Put(Material, Relationship, Case)]);
        }

        if (Words.WantsItNow(text))
        {
            return (this with { Pressed = false }).DraftAtOnce(desk);
        }

        if (Replying(Enquiries.In(text), desk) is { } answer)
        {
            return new(this, [answer, question.Put(Material, Relationship, Case)]);
        }

        if (SecondChance.Is(text) && !Asked.Contains(DoNotSend.Question))
        {
            return ThinkAgain();
        }

        if (EditBeforeTheText(question, text) is { } edited)
        {
            return edited;
        }

        if (
            said.Answer is Language.Answer.DontKnow
            || said.Answer is Language.Answer.No && question.Topic is Topic.Ask or Topic.Gain or Topic.Thing
            || Clauses.Of(text) is [_, ..] clauses && clauses.TrueForAll(Sayable.IsDenial)
        )
        {
            return (this with { Open = null, Pressed = false }).Continue(desk);
        }

        var learnt = this with
        {
            Material = Learn(question, said, text),
            Relationship =
                Relationship is not (Relationship.Stranger or Relationship.Acquaintance) ? Relationship
                : Relationships.Said(text, Material.Who) is Relationship.Known ? Relationship.Known
                : Relationship is Relationship.Stranger ? Relationships.From(said.Facts)
                : Relationship,
        };
        if (learnt is { Relationship: Relationship.Stranger, Material.SaysTheyKnowEachOther: true })
        {
            learnt = learnt with { Relationship = Relationship.Known };
        }

        if (question == NoteQuestion.Recipient && !learnt.Material.Who.IsKnown)
        {
            return Pressed
                ? (learnt with { Open = null, Pressed = false }).Continue(desk)
                : new(
                    this with
                    {
                        Pressed = true,
                        Relationship = learnt.Relationship,
                    },
                    [new Reply.Say("What is their name, as they write it themselves?")]
                );
        }

        // "I could send him my pupils' photos" says nothing of who he is.
        var facts = question.Topic is Topic.Meeting or Topic.Sender ? said.Facts : new();
        if (Restriction.On(facts, text) is { } restriction)
        {
            return (learnt with { Relationship = Relationship.Restricted, Pressed = false }).Warn(
                restriction
            );
        }

        if (Thin.In(text, question.Topic, Material) is { } missing)
        {
            // The thin answer goes no further; a second one is taken for "I don't know".
            return Pressed
                ? (this with { Open = null, Pressed = false }).Continue(desk)
                : new(
                    this with
                    {
                        Pressed = true,
                    },
                    [question.Put(Material, Relationship, Case) with { Text = missing }]
                );
        }

        // Worth knowing, and not yet what we asked.
        return
            !Pressed
            && Asked.Count < NoteQuestion.Most
            && learnt.Material != Material
            && !question.IsAnswered(Material, learnt.Material)
            ? (learnt with { Pressed = true }).PutAgain(question)
            : (learnt with { Open = null, Pressed = false }).Continue(desk);
    }

    /// <summary>"Leave out the ferry" while there is no text: no answer either, and what can be heeded is.</summary>
    private Turn<WriteANote>? EditBeforeTheText(NoteQuestion question, string text)
    {
        var ask = question.Put(Material, Relationship, Case);
        return Command.In(text) switch
        {
            null when Words.TakesBack(text) => new(
                this,
                [
                    new Reply.Say(
                        "There is no text yet to go back from, and what you told me is still here."
                    ),
                    ask,
                ]
            ),
            Command.StartOver => StartOver(),
            Command.LeaveOut(var words) when !Telling().IsMatch(text) => Material.WithoutMention(words)
                is var left
            && left != Material
            && left.Told.Count + 1 >= Material.Told.Count
                ? new(this with { Material = left }, [new Reply.Say("Good, that stays out."), ask])
                : new(this, [NothingToEdit, ask]),
            Command.Beyond(var instead) => new(
                this,
                [new Reply.Say(instead.Replace(LeftAsItIs, "", StringComparison.Ordinal)), ask]
            ),
            Command.Sign(var name) when Signs().IsMatch(text) => new(
                this with
                {
                    Material = Material with { SignedBy = name },
                },
                [new Reply.Say($"Good, {name} will stand under it."), ask]
            ),
            // "No, it was London, not Leeds."
            Command.Replace wish when Corrected(wish) is { } corrected => new(
                corrected,
                [new Reply.Say("Good, I changed that."), question.Put(corrected.Material, Relationship, Case)]
            ),
            Command.Rename(var name) when question != NoteQuestion.Recipient => (
                this with
                {
                    Material = Material with { To = name, Call = null },
                }
            ).Put(question),
            Command.DropSentence or Command.Improve or Command.Loosen => new(this, [NothingToEdit, ask]),
            _ => Words.AsksForAnEdit(text) ? new(this, [NothingToEdit, ask]) : null,
        };
    }

    private WriteANote? Corrected(Command.Replace wish) =>
        Substitution.On(string.Join('\n', Material.Told.Select(told => told.Words)), wish) is { } change
            ? this with
            {
                Material = Material.Replacing(change),
            }
            : null;

    /// <summary>There is no text yet that could stay as it is.</summary>
    private const string LeftAsItIs = ", so I left it as it is";

    // "Without her talk I would have stopped": an answer.
    [GeneratedRegex(@"^without\b|\b(?:I|we|she|he|they)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Telling();

    [GeneratedRegex(@"^(?:please )?(?:sign|add|put)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Signs();

    private Turn<WriteANote> PutAgain(NoteQuestion question)
    {
        var ask = question.Put(Material, Relationship, Case);
        return new(this, [ask with { Text = $"Good, I have that. {ask.Text}" }]);
    }

    private Material Learn(NoteQuestion question, Understanding said, string text)
    {
        var material = Material with { Met = Material.Met || HaveMet(said.Facts) };
        return question == NoteQuestion.Recipient && !material.Who.IsKnown
            ? (material with { To = said.Person ?? Words.NameIn(text) }).LearnFromRequest(text)
            : material.Learn(text, question.Topic);
    }

    private Turn<WriteANote> Continue(NoteDesk desk)
    {
        if (IsForNoReason)
        {
            return new(this with { Open = DoNotSend.Question }, DoNotSend.Say(Material.Who, Case));
        }

        return NoteQuestion.Next(Material, Relationship, Asked) is { } question
            ? new(
                this with
                {
                    Open = question.Id,
                    Asked = Asked.Add(question.Id),
                    Pressed = false,
                },
                [question.Put(Material, Relationship, Case)]
            )
            : Draft(desk);
    }

    private static readonly Reply.Say NothingToEdit = new(
        "There is no text to change yet; say that again once there is. First:"
    );
}
