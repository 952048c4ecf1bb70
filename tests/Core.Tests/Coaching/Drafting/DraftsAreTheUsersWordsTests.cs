using System.Text.RegularExpressions;
using Etiquette.Core.Coaching;
using Etiquette.Core.Coaching.Drafting;
using Etiquette.Core.Tests.House;

namespace Etiquette.Core.Tests.Coaching.Drafting;

/// <summary>Two thousand conversations: nothing in a draft that nobody said, nothing too long, no seam.</summary>
public sealed partial class DraftsAreTheUsersWordsTests
{
    private const int Conversations = 2_000;
    private const int Some = 500;

    /// <summary>Our own words: what holds sentences together. No name, place, number, event or relation among them.</summary>
    private static readonly HashSet<string> glue =
    [
        .. (
            "dear hello good day i am i'm i'd you your you're you've we are were have know of from through would should like to ask "
            + "may whether stayed with me could share offer value time for and the a an write be glad connect thank been "
            + "that question about was thinking writing because given name by do not does did had is my yours yourself "
            + "cannot both kind best regards will it there has might can permission"
        ).Split(' '),
    ];

    [Fact]
    public void Nothing_stands_in_a_draft_that_the_user_did_not_say()
    {
        foreach (var (note, material, said) in Drafts())
        {
            var words = Words(said).ToHashSet(StringComparer.Ordinal);
            var invented = Words(note.Text)
                .Where(word => !glue.Contains(word) && !IsSaid(word, words))
                .ToList();
            Assert.True(
                invented.Count == 0,
                $"{string.Join(", ", invented)} in:\n{note.Text}\nfrom:\n{said}"
            );
            Assert.All(
                note.Claims,
                claim =>
                    Assert.All(
                        claim.Said.Split("; "),
                        part => Assert.Contains(part, said, StringComparison.Ordinal)
                    )
            );
            Assert.NotNull(material);
        }
    }

    [Fact]
    public void Every_draft_fits()
    {
        foreach (var limit in (int[])[NoteLimit.Free, NoteLimit.Paid])
        {
            foreach (var (note, _, said) in Drafts(limit, Some))
            {
                Assert.True(note.Length <= limit, $"{note.Length} of {limit}:\n{note.Text}\nfrom:\n{said}");
                Assert.Equal(note.Text.Length, note.Length);
            }
        }
    }

    [Fact]
    public void No_draft_shows_its_seams()
    {
        foreach (var (note, _, said) in Drafts(NoteLimit.Paid, Some))
        {
            Assert.True(
                Seam().Match(note.Text) is not { Success: true } seam,
                $"\"{Seam().Match(note.Text).Value}\" in:\n{note.Text}\nfrom:\n{said}"
            );
            foreach (var sentence in note.Sentences)
            {
                Assert.True(char.IsUpper(sentence.Text[0]), sentence.Text);
                Assert.True(sentence.Text[^1] is '.' or '?' or '!' or '"', sentence.Text);
                Assert.True(sentence.Text.Count(letter => letter == '"') % 2 == 0, sentence.Text);
                Assert.False(Dangling().IsMatch(sentence.Text), sentence.Text);
            }
        }
    }

    [Fact]
    public void Nobody_is_spoken_of_in_the_third_person_in_a_note_to_them()
    {
        foreach (var (note, _, said) in Drafts(conversations: Some))
        {
            Assert.False(ThirdPerson().IsMatch(note.Text), $"{note.Text}\nfrom:\n{said}");
        }
    }

    [Fact]
    public void Almost_every_draft_passes_our_own_review_and_the_rest_say_what_is_missing()
    {
        var (good, all) = (0, 0);
        foreach (var (note, material, said) in Drafts(NoteLimit.Paid, Some))
        {
            var review = NoteReview.Of(note.Text, new(material.To, Limit: NoteLimit.Paid));
            all++;
            good += review.Label is Label.Good ? 1 : 0;
            Assert.True(review.Label is Label.Good || Finding.In(review).Count > 0, said);
        }

        Assert.True(good > all * 0.6, $"{good} of {all} drafts are good.");
    }

    /// <summary>Every answer of the files, as it is said to the recipient: read the diff when a rule changes.</summary>
    [Fact]
    public void Each_answer_becomes_its_sentence()
    {
        var path = Path.Combine(Repository.Root, "tests/Core.Tests/Coaching/Drafting/Told/sentences.md");
        var now = string.Join(
            '\n',
            Elicited.Answers.SelectMany(each =>
                each.Answers.SelectMany(
                    (answer, at) => Sentences(Elicited.Of(answer, he: at % 2 == 1), each.Topic)
                )
            )
        );
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, now + "\n");
        }

        Assert.Equal(File.ReadAllText(path), now + "\n");
    }

    private static IEnumerable<string> Sentences(string answer, Topic topic)
    {
        var material = (Material.Empty with { To = "Dana Reyes" }).Learn(answer, topic);
        return material.Told.Select(told => $"{told.Words} -> {Composer.Sentence(told, material)}");
    }

    private static IEnumerable<(Composition Note, Material Material, string Said)> Drafts(
        int limit = NoteLimit.Free,
        int conversations = Conversations
    )
    {
        for (var number = 0; number < conversations; number++)
        {
            var (material, said) = Elicited.Number(number);
            if (!material.Told.IsEmpty)
            {
                yield return (Composer.Write(material, (Tone)(number % 3), limit).Note, material, said);
            }
        }
    }

    private static IEnumerable<string> Words(string text) =>
        Word().Matches(text.Replace('’', '\'')).Select(match => match.Value.ToLowerInvariant());

    /// <summary>The same word, or the same verb for another person: "runs" said, "run" written.</summary>
    private static bool IsSaid(string word, HashSet<string> said) =>
        said.Contains(word)
        || said.Contains(word + "s")
        || said.Contains(word + "es")
        || word.EndsWith('y') && said.Contains(word[..^1] + "ies")
        || word.Contains('\'', StringComparison.Ordinal)
        || said.Contains(word + ".");

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{M}\p{N}'\-]*")]
    private static partial Regex Word();

    [GeneratedRegex(
        @"\b(\w+) \1\b(?<!that that|had had)|\ba [aeio](?!ne)\w|\ban (?-i:[bcdfgjklmnpqrtvwxyz]\w{2,})|  |[.!?,;]{2}|\s[.,;?!]|\byou (?:is|was|has|does)\b|\b(?:I|we) (?:is|has|does)\b|\{|\}|0who",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Seam();

    [GeneratedRegex(
        @"\b(?:because|and|but|or|to|of|for|with|the|a|an|my|your|which|that)[.?!]$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Dangling();

    [GeneratedRegex(@"\b(?:she|her|hers|herself|he|him|his|himself)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ThirdPerson();
}
