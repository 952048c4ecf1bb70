namespace Etiquette.Core.Conversations;

/// <summary>
/// What is asked of the bot itself (who are you, who reads this?) and of LinkedIn's workings, and is nobody's request.
/// What we have no source for, we say so. The questions stand in Phrases/en/asked-of-the-bot.txt.
/// </summary>
internal static class Answers
{
    /// <summary>Asked to look somebody up, we say that we cannot; whoever is named is asked about all the same.</summary>
    public const string ToLook = "to-look";

    /// <summary>Whoever is named was asked by the writer: it is no request that came in.</summary>
    public const string AskingAgain = "asking-again";

    public const string LinkedInsHelp =
        "Where its buttons are, LinkedIn's own help says best: it changes them now and then, and I never log in.";

    /// <summary>Whoever is named has not asked: the writer would like to.</summary>
    public const string ADate = "inviting-a-date";

    private const string Invites = "inviting-";

    /// <summary>The answer to each question, by the value of its heading.</summary>
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(
        AnswersAtLarge.All
    )
    {
        ["what-is-kept"] =
            "I tell nobody what you ask. I keep your settings, and for 24 hours what we are talking about, with the name "
            + "and the facts that you told me. Log files hold ids, never names or words. In a channel everybody reads "
            + "along; whoever runs me holds my database, and Slack or Teams keep the chat by your organisation's own rules. "
            + "Say “forget me”, and I forget it all.",
        ["where-it-is-kept"] =
            "In a database of whoever set me up here. What you write goes to no service but the chat that you write in: "
            + "not to LinkedIn, and not to a language model. Conversations go after 24 hours, and "
            + "“forget me” removes everything at once.",
        ["who-you-are"] =
            "I am Etiquette Bot: a program, and no person. I weigh a request by written rules, and find the facts "
            + "in your words with phrases and small models of my own. There is no ChatGPT and no other large language "
            + "model behind me, I do not look at the internet, and what you write teaches me nothing.",
        ["languages"] =
            "I read English best, and German, French, Spanish, Portuguese, Italian and Dutch as well as I can. "
            + "I answer in English for now.",
        ["a-human"] =
            "Only a program answers here. If something worries you, your security contact or a colleague you trust is the "
            + "right person; for your account, LinkedIn's own help is. If somebody wants to connect, tell me about it.",
        [ToLook] =
            "I cannot look at LinkedIn or anywhere else, nor press anything there: I never log in, and have only what you "
            + "tell me. Paste the request, or tell me what you see on the page.",
        ["removing-a-contact"] =
            "You may part with a contact quietly, and owe no explanation. LinkedIn does not tell them; they may notice when they "
            + $"next look for you. {LinkedInsHelp}",
        ["most-invitations"] =
            "LinkedIn does not publish how many. People who send a lot speak of about 100 a week, and it may change. "
            + "Too many that are ignored or reported get an account restricted for a while, so send few, and say why.",
        ["most-contacts"] =
            "LinkedIn stops at 30,000 contacts. You will know far fewer: what counts is whether they would answer you.",
        ["reporting"] =
            "LinkedIn takes reports of profiles, and after you pressed Ignore you may say that it was spam, or that you do not "
            + "know them. Tell your own security contact too: it helps the colleague who is next. If it is about a request that "
            + $"you have, tell me what they wrote. {LinkedInsHelp}",
        ["signs-of-a-trick"] =
            "Nobody can tell by a photo or by nice words. Security services and consumer advice say to look at what is asked of you:\n"
            + "\u2022 money, crypto, a fee for a job, bank details, codes\n"
            + "\u2022 a file, a link or a test before you have really spoken\n"
            + "\u2022 leaving the site soon for WhatsApp or Telegram\n"
            + "\u2022 hurry, secrecy, an offer too good to be true\n"
            + "\u2022 no named client, no firm or career that you can check\n"
            + "One weak sign proves nothing. Ask them through the firm's own website, and tell your security contact. "
            + "Have you got such a request? Tell me about it.",
        ["what-a-request-is"] =
            "Somebody asks to be one of your contacts. If you accept, they see your primary e-mail address and, unless you "
            + "hid it, your list of contacts. You may also write back first without accepting, or leave it: "
            + "ignoring is silent.",
        ["degrees"] =
            "First degree: your own contacts. Second degree: contacts of theirs whom you are not connected with. "
            + "Third degree: one step further. A shared contact is a hint and no proof: ask the one whom you would ring.",
        ["note-length"] =
            "A note may have 200 characters on a free account, and 300 on a paid one; LinkedIn may change that. "
            + "Two sentences are plenty: who you are, and why.",
        ["how-linkedin-works"] =
            $"I know the manners of connecting, and not LinkedIn's pages. {LinkedInsHelp}",
        ["saying-no"] =
            "You may say no: nobody owes a connection, not to a manager, a colleague or a relative, and LinkedIn does not tell "
            + "them. Somebody whom you meet may still wonder, so a friendly word in person helps. "
            + "If you want my view of this one, tell me how the two of you get on.",
        ["what-i-learn"] =
            "No. What you write teaches me nothing and trains no model, mine or anybody else's: "
            + "I answer from written rules, and whatever was learned was learned before.",
        ["what-i-read"] =
            "Only what you write to me here, and in a channel what is addressed to me. I see neither your other chats nor your "
            + "LinkedIn messages. Paste what you want me to read.",
        ["how-long-they-wait"] =
            "For six months, as far as is written about LinkedIn's policy; sources disagree. Your own you can withdraw any time: "
            + "the other person is not told, and up to three weeks pass before you can invite them again.",
        [AskingAgain] =
            "I would not: LinkedIn sends reminders in your name, so they have been asked. If there is a good reason, "
            + "withdraw the request, which they are not told, wait (up to three weeks pass before you can send another), "
            + "and then say why in two sentences.",
        ["broken-into"] =
            "Tell your security contact now, and change your password on LinkedIn itself, not by a link that was sent to you. "
            + "LinkedIn's own help takes reports of accounts that somebody broke into. "
            + "I never log in, so I cannot look at your account.",
        ["all-of-them"] =
            "Yes. Silence is fine where nobody said why they ask: ignoring is silent, and you owe no stranger an answer. "
            + "Only look down the names first, for somebody you know or have met.",
        ["rule-of-thumb"] =
            "Accept whom you have met in some form, in person or online. Ask the others why, if their note makes you "
            + "curious; leave the rest unanswered, without guilt. Report whoever wants money, codes or secrets.",
    };

    /// <summary>Asked whether to invite somebody.</summary>
    public static bool IsOfInviting(string question) =>
        question.StartsWith(Invites, StringComparison.Ordinal);

    public static Reply To(string question) => Words.Offer(All[question]);

    public static Reply Beside(string question) => new Reply.Say(All[question], Aside: true);
}
