using System.Text.RegularExpressions;

namespace Etiquette.Core.Conversations;

/// <summary>What we say outside the three jobs; never a dead end, so most of it ends in buttons.</summary>
internal static partial class Words
{
    /// <summary>So many words say one thing in passing, whatever else is going on.</summary>
    public const int Aside = 8;

    /// <summary>The question id of the menu that offers a way forward.</summary>
    public const string Menu = "menu";

    public static readonly Reply Welcome = Offer(
        "Hello! Somebody wants to connect on LinkedIn and you are not sure? Tell me about it in your own words, "
            + "or paste the e-mail. I give you a reasoned answer, and you decide."
    );

    public static readonly Reply WelcomeAll = Offer(
        "Hello, everybody! Mention me when somebody wants to connect on LinkedIn and you are not sure: I ask what could "
            + "change the answer, and say why. Here everybody reads along; write to me in our own chat to ask in private."
    );

    public static readonly Reply Help = Offer(
        "I help with LinkedIn manners. Try:\n"
            + "\u2022 Should I accept Dana Reyes? She sent no note and we have never met.\n"
            + "\u2022 Help me write to Professor Amara Okafor.\n"
            + "\u2022 Is this note any good? \"Dear Dr Pell, ...\"\n"
            + "\u2022 Give me a tip. Or ask: is it rude to ignore a request?\n"
            + "\u2022 I run events, new contacts help me at work. (I remember it for next time.)\n"
            + "I never log in to LinkedIn, and I never tell anybody what you asked."
    );

    public static readonly Reply WhoAsked = new Reply.Say(
        "Who wants to connect? Tell me what you know of them: how you know each other, and what the note said."
    );

    public static readonly Reply PasteIt = new Reply.Say(
        "Gladly. Paste the note, and say whom it is for if the note does not."
    );

    public static readonly Reply YouMayAsk = new Reply.Say(
        "You may, where the two of you know each other and a no would be easy for them. Say in the note where you know each other from, "
            + "ask once, and leave it at that."
    );

    public static readonly Reply NothingIsOpened = new Reply.Say(
        "I open no links, files or pictures: I never look at LinkedIn, and what is behind them I could not judge. "
            + "Paste the words of the request or of the note, or tell me in your own."
    );

    public static readonly Reply YouAreWelcome = new Reply.Say("You are welcome.");

    public const string OutsideMyTrade = "That is outside my trade: I only know LinkedIn manners.";

    public static readonly Reply NotMyTrade = Offer(OutsideMyTrade);

    public static readonly Reply NotCaught = Offer(
        "I did not get that. If somebody wants to connect, tell me who they are, how you know each other, and what the "
            + "note said; or pick one of these."
    );

    public static readonly Reply OldCard = new Reply.Say(
        "That card is from an earlier request, so I left it alone.",
        Aside: true
    );

    public static readonly Reply Dropped = new Reply.Say("Dropped, and forgotten.");

    public static readonly Reply NothingOpen = Offer(
        "Nothing is open between us, so there is nothing to drop."
    );

    public static readonly Reply BringThemOneByOne = new Reply.Say(
        "Gladly, one at a time. Paste the list, one name a line, with a word on how you know each of them."
    );

    public static readonly Reply BacklogDone = new Reply.Say("That was the last one. Well done.");

    /// <summary>What a person who writes in another language is told once; null for English.</summary>
    public static Reply? InEnglish(string language) =>
        language switch
        {
            "en" => null,
            "de" => Note("German"),
            "fr" => Note("French"),
            "es" => Note("Spanish"),
            "pt" => Note("Portuguese"),
            "it" => Note("Italian"),
            "nl" => Note("Dutch"),
            _ => Note("your language"),
        };

    private static Reply.Say Note(string language) =>
        new($"I read {language}, and I answer in English for now.", Aside: true);

    /// <summary>The ways forward that a menu offers.</summary>
    public static IReadOnlyList<Option> Ways =>
        [
            new("accept", "Should I accept someone?"),
            new("write", "Help me write a note"),
            new("tip", "Give me a tip"),
            new("me", "About me"),
        ];

    public static Reply.Ask Offer(string text) => new(Menu, null, text, Ways, Case: 0);

    public static int Count(string text)
    {
        var words = 0;
        foreach (var range in text.AsSpan().SplitAny(' ', '\n', '\t'))
        {
            words += text.AsSpan(range).IsEmpty ? 0 : 1;
        }

        return words;
    }

    /// <summary>A link, and not a word beside it.</summary>
    public static bool IsALink(string text) =>
        text.Trim() is var typed
        && !typed.AsSpan().ContainsAny(" \t\r\n")
        && Uri.TryCreate(typed, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    public static bool HasALink(string text) =>
        text.Split((char[])[' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Any(IsALink);

    /// <summary>"Should I accept ...": a request of somebody else's, whatever else was going on.</summary>
    public static bool AsksToAccept(string text) => Accept().IsMatch(text);

    /// <summary>LinkedIn is spoken of, whatever else.</summary>
    public static bool NamesLinkedIn(string text) =>
        text.Contains("linkedin", StringComparison.OrdinalIgnoreCase);

    /// <summary>"What should I write?": a note is wanted, whatever else was told.</summary>
    public static bool AsksForANote(string text) => Write().IsMatch(text);

    /// <summary>"What do I write to her?", about somebody whom we have just spoken of.</summary>
    public static bool AsksWhatToAnswer(string text) => AnswerThem().IsMatch(text);

    [GeneratedRegex(
        @"\b(?:what|how) (?:should|shall|do|can|could|would|might|must) (?:i|we) (?:best )?(?:write|say|reply|respond|answer|send|tell|word|put)\b(?: back)?(?:(?: to)? (?:him|her|them)\b|[^\w]*$| (?:then|now|first|instead)\b)|\b(?:write|draft|give|help me|word) (?:me |with )?(?:an? |the |my )?(?:short |polite |kind |nice |quick )*(?:reply|answer|response|message|note|line|text)?(?: back)?(?: to| for) (?:him|her|them)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex AnswerThem();

    [GeneratedRegex(
        @"\b(?:what|how) (?:should|shall|do|can|could|would|might) (?:i|we) (?:best )?(?:write|word|phrase|put in the note)\b|\bhelp me (?:to )?(?:write|word|phrase|draft)\b|\b(?:write|draft) (?:me )?(?:an? |the |some |\d+ )?(?:short |connection |personal )*(?:notes?|invitations?)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Write();

    [GeneratedRegex(
        @"\b(?:should|shall|do|can|could|would you|may) (?:i|we)? ?(?:accept|decline|ignore|add back|connect back)\b|\baccept (?:or|him|her|them|this)\b|\b(?:wants|asked|invited me|sent me a request) to connect\b|\baccept\?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Accept();
}
