using System.Text.RegularExpressions;
using Etiquette.Core.Coaching.Drafting;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching;

/// <summary>An answer that would fit anybody: what is missing in it, said once and kindly.</summary>
internal static partial class Thin
{
    /// <summary>What to ask for instead; null when the answer says enough.</summary>
    public static string? In(string answer, Topic asked, Material material)
    {
        var sentence = Composer.Sentence(new(asked, answer.Trim()), material);
        var read = new NoteText(sentence, new(material.To));
        return asked switch
        {
            Topic.Ask when read.Signs.BigAsk is not null || BigFavour().IsMatch(answer) =>
                "That is a large favour for a first hello, and the easiest answer is silence. Is there one small thing they could answer in a minute? Or nothing yet: that is fine too.",
            Topic.Ask => null,
            Topic.Gain when ForTheSender().IsMatch(answer) || read.Has("generic") || read.Has("stock") =>
                "That is what you would gain. And they: is there something you could show, send or answer, or that you have seen and they have not? If there is nothing, say skip.",
            Topic.Gain => null,
            Topic.Meeting when Anywhere().IsMatch(answer) =>
                "That is where everybody is. How did you come to this person: a talk, an article, a name somebody mentioned?",
            _ when read.Reason is not null || Sorting.NamesTheirWork(answer) => null,
            Topic.Thing when read.Has("title-only") =>
                "Their title is the front of the profile; everybody sees it. What did you find behind it: a talk, a line of a post, a project, something they once said?",
            Topic.Thing when read.Has("praise") || read.Has("gush") || Praise().IsMatch(answer) =>
                "Kind, and they hear it often. Which one thing made you think so? A title, a sentence, a detail: that is what they will remember.",
            Topic.Thing
            or Topic.Meeting when read.Has("generic") || read.Has("stock") || Collector().IsMatch(answer) =>
                "That is a reason for you, and it would fit anybody. What is it about this person: a talk, a paper, a project, a question only they can answer?",
            Topic.Thing when Pieces.WordCount(answer) < 2 =>
                "Tell me a little more: which one, or what about it?",
            _ => null,
        };
    }

    [GeneratedRegex(
        @"\b(?:a job|job at|referr?al|refer me|hire me|mentor(?:ship)?|invest(?:ment)?|fund(?:ing)?|an hour|half an hour|30[- ]?min\w*|lunch|dinner|read my (?:thesis|book|manuscript|dissertation)|review my (?:cv|resume|thesis)|introduce me to (?:everyone|your))\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex BigFavour();

    [GeneratedRegex(
        @"\b(?:(?:help|teach|mentor|hire|promote|advise|guide) me\b|my (?:career|network|business|sales|job search|cv)\b|(?:I|we) (?:could|can|would|will|want to|need to) (?:learn|get|gain|benefit|find (?:a )?(?:job|work|clients?)|sell)|get me\b|for me\b|win[- ]win|mutual(?:ly)? (?:benefit|beneficial)|synerg\w+)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex ForTheSender();

    [GeneratedRegex(
        @"^(?:on |through |via |from |in |by )?(?:the )?(?:linked ?in|google|the internet|internet|online|the web|a search|searching|search|my feed|the feed|suggestions?|people you may know|(?:her|his|their|your) (?:linkedin )?profile|social media|somewhere|nowhere|by chance)[.!]?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Anywhere();

    [GeneratedRegex(
        @"\b(?:seems?|looks?|is|are|sounds?) (?:really |very |so |such a |like a |a |an )*(?:great|nice|cool|interesting|amazing|impressive|awesome|inspiring|brilliant|smart|successful|good|important|influential|experienced|knowledgeable|expert|big name|legend|leader)\b|^(?:great|nice|cool|interesting|amazing|impressive) (?:profile|person|career|work|background|experience)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Praise();

    [GeneratedRegex(
        @"\b(?:(?:expand|grow|build|widen|increase|extend|broaden)(?:ing)? (?:my |our |a |the )?(?:professional |linkedin )?(?:network|contacts|connections|reach)|networking|more (?:contacts|connections)|500\+|just (?:want|like) to connect|no (?:real |particular |special )?reason)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Collector();
}
