using Etiquette.Core.Coaching;
using Etiquette.Core.Coaching.Drafting;

namespace Etiquette.Core.Tests.Coaching.Drafting;

public sealed class ComposerTests
{
    [Theory]
    [InlineData("Professor Amara Okafor", "Dear Professor Okafor,", "Dear Professor Okafor,")]
    [InlineData("Dr. Tomasz Zielinski", "Dear Dr. Zielinski,", "Dear Dr. Zielinski,")]
    [InlineData("Prof. Jan de Vries", "Dear Prof. de Vries,", "Dear Prof. de Vries,")]
    [InlineData("Dana Reyes", "Hello Dana,", "Dear Dana Reyes,")]
    [InlineData("dana reyes", "Hello Dana,", "Dear Dana Reyes,")]
    [InlineData("Ana", "Hello Ana,", "Dear Ana,")]
    [InlineData(null, "Hello,", "Good day,")]
    public void The_recipient_is_greeted_in_their_own_form_of_name(string? name, string warm, string formal)
    {
        var material = (Material.Empty with { To = name }).Learn("we met in Brno", Topic.Meeting);

        Assert.Equal(warm, Composer.Write(material, Tone.Warm, 300).Note.Greeting);
        Assert.Equal(formal, Composer.Write(material, Tone.Formal, 300).Note.Greeting);
    }

    [Theory]
    [InlineData("she is kind and she has two labs", "You are kind. You have two labs.")]
    [InlineData(
        "I gave her my card and her assistant wrote back",
        "I gave you my card and your assistant wrote back."
    )]
    [InlineData("Dana Reyes's talk made me laugh", "Your talk made me laugh.")]
    [InlineData(
        "Dana taught me to weld and Reyes Ltd hired me",
        "You taught me to weld and Reyes Ltd hired me."
    )]
    [InlineData("i think shes right", "You're right.")]
    [InlineData("who runs the lab where i learned", "You run the lab where I learned.")]
    [InlineData("whose book i read in one night", "I read your book in one night.")]
    [InlineData("who I met at the fair", "I met you at the fair.")]
    public void What_was_said_about_them_is_said_to_them(string words, string sentence)
    {
        var material = (Material.Empty with { To = "Dana Reyes" }).Learn(words, Topic.Thing);

        Assert.Equal(
            sentence,
            string.Join(' ', material.Told.Select(told => Composer.Sentence(told, material)))
        );
    }

    [Theory]
    [InlineData("engineer", "an engineer")]
    [InlineData("university lecturer", "a university lecturer")]
    [InlineData("hourly worker", "an hourly worker")]
    [InlineData("MRI nurse", "an MRI nurse")]
    [InlineData("UX designer", "a UX designer")]
    [InlineData("one-man firm", "a one-man firm")]
    [InlineData("European planner", "a European planner")]
    public void An_article_goes_by_the_sound(string role, string with)
    {
        var material = Material.Empty.Learn(role, Topic.Sender);

        Assert.Contains(
            $"I am {with}.",
            Composer.Sentence(material.Told[0], material),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("👩‍👩‍👧‍👦", 11)]
    [InlineData("e\u0301", 2)]
    [InlineData("é", 1)]
    [InlineData("\r\n", 1)]
    public void A_note_is_counted_as_the_box_counts(string piece, int units) =>
        Assert.Equal(units, NoteLimit.Count(piece));

    [Theory]
    [InlineData("數")]
    [InlineData("e\u0301")]
    [InlineData("ß")]
    public void Whatever_letters_are_in_it_a_note_fits_or_says_what_was_left_out(string piece)
    {
        var word = string.Concat(Enumerable.Repeat(piece, 12)) + "x";
        var material = (Material.Empty with { To = "Dana Reyes" })
            .Learn($"we met at the {word} fair in {word}", Topic.Meeting)
            .Learn($"her story about {word} and {word} and how {word} ended", Topic.Thing)
            .Learn($"I run the {word} group in {word}", Topic.Sender);

        var (note, dropped) = Composer.Write(material, Tone.Warm, NoteLimit.Free);

        Assert.InRange(note.Length, 1, NoteLimit.Free);
        Assert.NotEmpty(dropped);
    }

    [Fact]
    public void What_goes_first_is_what_is_in_it_for_them_and_the_one_thing_stays()
    {
        var material = (Material.Empty with { To = "Dana Reyes" })
            .Learn("we met at the archive day in Ghent last spring", Topic.Meeting)
            .Learn("the way she repairs maps with rice paste and patience", Topic.Thing)
            .Learn("I look after the parish maps at the county record office", Topic.Sender)
            .Learn("we have a press she could borrow for the large sheets", Topic.Gain)
            .Learn("which paper she would choose for a map on linen", Topic.Ask);

        var (note, dropped) = Composer.Write(material, Tone.Warm, NoteLimit.Free);

        Assert.Equal("we have a press she could borrow for the large sheets", dropped[0]);
        Assert.Contains("rice paste", note.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Our_own_words_are_American_where_the_users_are()
    {
        var american = (Material.Empty with { To = "Dana Reyes", SignedBy = "Sam" })
            .Learn("I organize the neighborhood archive", Topic.Sender)
            .Learn("her color charts", Topic.Thing);
        var british = american with { Told = [new(Topic.Sender, "I organise the neighbourhood archive")] };

        Assert.Contains(
            "Best regards,\nSam",
            Composer.Write(american, Tone.Formal, 300).Note.Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Kind regards,\nSam",
            Composer.Write(british, Tone.Formal, 300).Note.Text,
            StringComparison.Ordinal
        );
    }
}
