using Etiquette.Core.Coaching;

namespace Etiquette.Core.Conversations;

/// <summary>
/// What is asked about LinkedIn's manners at large, and of whom one may invite: a short view, and no case. The questions
/// stand in Phrases/en/asked-about-linkedin.txt.
/// </summary>
internal static class AnswersAtLarge
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>
    {
        ["premium"] =
            "No, a free account is enough to connect with people you know and to write them a note. Premium is for those who "
            + "write a lot to people they do not know, or who want to see who looked at their profile. Try it for a month "
            + "before you pay for a year.",
        ["what-an-inmail-is"] =
            "A message to somebody you are not connected with; it comes with a paid account. A connection request asks for a "
            + "lasting contact, an InMail only for an answer. Manners are the same: short, and with a reason.",
        ["answering-messages"] =
            "No. A pitch or a message sent to hundreds may go unanswered, and nobody is hurt. To somebody you know, or who "
            + "took trouble over you, one line is kind: “thank you, not for me just now”.",
        ["ignoring-or-declining"] =
            "On LinkedIn you press Ignore, and it is silent. When I say decline, I mean a kind no in words as well, for "
            + "somebody who would otherwise wonder: a patient, a pupil, a person you will meet again.",
        ["free-notes"] = $"{NoteAccount.FewNotes} Keep yours for people who would not know who you are.",
        ["endorsing"] =
            "Endorse or recommend what you have seen yourself: it is your name that you lend. Nobody is owed one back, and "
            + "“I have not seen enough of your work to do it well” is a fair answer.",
        ["own-photo"] =
            "It is your choice. A clear photo helps people whom you have met to recognise you; what you write says more about "
            + "you than a face.",
        ["unfollowing"] =
            "Yes. You can stop following somebody and stay connected: you no longer see their posts, and LinkedIn does not "
            + $"tell them. It is the kindest way to get some quiet. {Answers.LinkedInsHelp}",
        ["being-tagged"] =
            "You can take your name off somebody's post yourself, and owe it no like. If it goes on, a friendly line in "
            + "private does more than a comment: “would you leave me out of these, please?”",
        ["why-a-note"] =
            "Without a reason, the other person has to guess why you ask. One sentence is enough: how you know each other, or "
            + "what you would like to talk about. People who know you well need none.",
        ["a-good-note"] =
            "Two sentences: who you are, in words that they can place, and why you write to them and nobody else. No pitch, "
            + "no praise that would fit anybody, no link. Tell me whom you have in mind, and I help you write it.",
        ["writing-after-accepting"] =
            "One line of thanks is welcome straight away. Whatever you would like to sell or ask can wait until the two of you "
            + "have talked.",
        ["removed-by-somebody"] =
            "I would let it be. People tidy their lists, and it is seldom about you. If the two of you are close, ask in "
            + "person, as lightly as you can; otherwise leave it there.",
        ["liking-posts"] =
            "Like and share what you mean, and let the rest pass: nobody keeps count, not even of a boss's posts. Your "
            + "contacts see what you like, so I would keep to what you would say aloud at work.",
        ["what-an-employer-may-ask"] =
            "Your profile is your own. Ask what they hope to get from it: following the company's page, or now and then "
            + "sharing a post that you mean, is often enough. What you owe at work stands in your contract or your employer's "
            + "policy, which I do not know.",
        ["leaving-them-to-wait"] =
            "Not at all. A request may wait as long as you like, and nobody is told. If the pile bothers "
            + "you, look down the names for anybody you know or have met, and ignore the rest; that is silent too.",
        ["asked-twice"] =
            "Then leave it again: asking twice adds no reason. When you press Ignore you may also say that you do not know them, and "
            + "whoever keeps on can be blocked, which LinkedIn does not tell them.",
        ["you-were-right"] =
            "Thank you for telling me: I am glad that it went that way. Bring me the next one whenever it comes.",
        ["why-strangers-ask"] =
            "LinkedIn suggests people to each other, so many press the button without much thought. Some gather contacts, some "
            + "want to sell, and a few have a reason and forgot to say it. You owe none of them an answer; if one makes you "
            + "curious, ask: “how do we know each other?”",
        ["when-to-answer"] =
            "Whenever it suits you. No day is rude, nobody is told when you saw it, and a request can wait.",
        ["hiding-my-contacts"] =
            "You can hide your list of contacts, for all of them at once and not for one alone. Contacts that you share with somebody "
            + $"stay visible to them, and what you like or comment on tells a story too. {Answers.LinkedInsHelp}",
        ["more-yeses"] =
            "Ask people who know you, or who can see at once why it is them, and say so in two sentences. Ask soon after you have "
            + "met or read something of theirs, sell nothing, and send few. Tell me whom you have in mind, and I help with the note.",
        ["a-bad-note"] =
            "One that would fit anybody: “I'd like to add you to my network”. Praise without a reason, a pitch, a link, or a "
            + "favour that costs them an hour do no better. Who you are and why it is them, in two sentences, is all it takes.",
        ["following-instead"] =
            "Yes, and it is a good way to begin. Following asks nothing of anybody, and you see what they care about. Connect when "
            + "there is something to say to each other.",
        ["inviting-after-the-decision"] =
            "Yes: once it is decided, whichever way it went, you may. Thank them for their time in one line, say that you would "
            + "like to stay in touch, and ask for nothing more.",
        ["not-my-trade"] = Words.OutsideMyTrade,
        ["inviting-a-boss"] =
            "You may, and need not: some like to have their boss there, some keep the two apart, and both are normal. A boss "
            + "can see what you like and whom you add. If yours has asked you, tell me how the two of you get on.",
        ["inviting-colleagues"] =
            "Yes. People you work with need no reason, and no note. Somebody in another building may be glad of a line on "
            + "where they know you from.",
        ["inviting-recruiters"] =
            "If you are looking, or might one day: yes, those who place people in your field and name their client. Otherwise "
            + "it does no harm to leave it. An honest one never wants money or bank details from you.",
        ["inviting-somebody-important"] =
            "Yes, if you can say in a sentence why it is them: a talk, a book, a decision of theirs. Expect no answer, and you "
            + "will be pleased by one. If you only want to read what they write, follow them.",
        ["inviting-clients"] =
            "Yes, once you have worked with each other, and with nothing to sell in it. Look at your employer's policy first, "
            + "and wait while a contract is being decided.",
        ["inviting-an-ex"] =
            "Only if you are sure that they would be glad of it. A request from the past can land hard, so if the parting was "
            + "not a friendly one, leave them in peace. If they have asked you, tell me how you get on now.",
        ["inviting-somebody-met"] =
            "Yes, within a day or two, while they still remember you. Name the place and what you talked about. Somebody to "
            + "whom you only nodded may wonder why; follow them instead.",
        ["inviting-an-interviewer"] =
            "Wait for the decision: before that, an invitation puts them on the spot. A thank-you by e-mail is fine at any "
            + "time. Once it is decided, do connect, whichever way it went.",
        ["inviting-whoever-looks-after-me"] =
            "I would not. They keep their own life apart from the people they look after, and would have to say no; and a "
            + "connection could show others that you went to them. A card or a letter to where they work is a lovely way to "
            + "say thank you.",
        ["inviting-my-childs-teacher"] =
            "I would leave it while your child is with them: many schools ask their teachers to keep apart from families, and "
            + "the school's own channel is there for you. Later it is a kind thought.",
        ["inviting-my-teacher"] =
            "Yes, once your marks are in: say which course it was, and one thing that stayed with you. While they still mark "
            + "your work, wait, so that nobody has to wonder.",
        ["inviting-at-large"] =
            "Not if they will know who you are, and can see why it is them. If they may not, say both in two sentences. Somebody "
            + "who looks after you, decides about you or has asked for distance is better left in peace.",
        [Answers.ADate] =
            "I would not. People come here for work, and a request from a date reaches them where they cannot easily say no. "
            + "Write where the two of you have been talking so far.",
        ["inviting-friends-or-family"] =
            "Of course, if you both like to mix the two. No note is needed, and nobody need be hurt who would rather keep "
            + "LinkedIn for work.",
        ["after-a-no"] =
            "I would not, and I do not help with it. Whoever blocked or refused you has answered; another way round would "
            + "worry them, and may count as harassment. Please leave them in peace.",
        ["looking-unseen"] =
            "LinkedIn has a private mode for looking at profiles; its own help says how. I would not use it on somebody who has "
            + "parted from you or wants to be left alone: it does neither of you good.",
        ["keeping-somebody-out"] =
            "Block them: LinkedIn does not tell them, and then neither of you sees the other's profile there. Look too at what "
            + "your public profile shows to people who are not signed in. If they frighten you, keep what they send, and tell "
            + "somebody you trust or the police.",
        ["many-after-an-event"] =
            "You need not take them all. Accept those you spoke with, or would like to hear from again. To the others one "
            + "question is friendly: “were you at my talk?” Let the rest wait; ignoring is silent. If one puzzles you, "
            + "bring me that one.",
    };
}
