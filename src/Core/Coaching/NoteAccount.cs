using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Etiquette.Core.Coaching;

/// <summary>What the user told us of their LinkedIn account, with the day they said it: LinkedIn changes it (E1).</summary>
public sealed partial record NoteAccount
{
    public static readonly NoteAccount Unknown = new();

    /// <summary>The free account's allowance by LinkedIn's own help page; other pages say three, or up to ten.</summary>
    private const int Usual = 5;

    /// <summary>From so few left on, a note is worth saving for whoever needs one.</summary>
    private const int Few = 2;

    private const int LongestAside = 160;

    public static readonly string FewNotes =
        $"A free account has only a few personalised notes a month: LinkedIn's help said {Usual}, others say three or ten.";

    public int? Limit { get; init; }
    public DateOnly? LimitSaid { get; init; }
    public int? PerMonth { get; init; }
    public DateOnly? PerMonthSaid { get; init; }

    /// <summary>The days on which a note was taken from us; only those of this month are kept.</summary>
    public ImmutableList<DateOnly> Taken { get; init; } = [];

    [JsonIgnore]
    public bool IsUnknown => Limit is null && PerMonth is null;

    public NoteAccount Take(DateOnly today) =>
        this with
        {
            Taken = Taken.RemoveAll(day => day.Year != today.Year || day.Month != today.Month).Add(today),
        };

    /// <summary>What a message says of the account ("I have Premium", "five notes a month"); null for nothing.</summary>
    public NoteAccount? Hear(string text, DateOnly today)
    {
        var heard = this;
        // "He has a premium account" is about him.
        if (text.Length > LongestAside || !Mine().IsMatch(text))
        {
            return null;
        }

        if (
            Free().IsMatch(text)
            || SaysLimit().Match(text) is { Success: true, Groups: var free } && free["n"].Value == "200"
        )
        {
            heard = heard with { Limit = NoteLimit.Free, LimitSaid = today };
        }
        else if (
            Paid().IsMatch(text)
            || SaysLimit().Match(text) is { Success: true, Groups: var paid } && paid["n"].Value == "300"
        )
        {
            heard = heard with { Limit = NoteLimit.Paid, LimitSaid = today };
        }

        if (Monthly().Match(text) is { Success: true } month && Number(month.Groups["n"].Value) is { } number)
        {
            heard = heard with { PerMonth = number, PerMonthSaid = today };
        }

        return heard == this ? null : heard;
    }

    public string InWords() =>
        string.Join(
            ' ',
            new[]
            {
                Limit is { } limit
                    ? $"Your notes: up to {limit} characters (you said so on {Day(LimitSaid)})."
                    : $"Your notes: I keep to {NoteLimit.Free} characters, the free account's limit; a paid one takes {NoteLimit.Paid}.",
                PerMonth is { } each
                    ? $"{each} personalised notes a month (as of {Day(PerMonthSaid)})."
                    : null,
            }.OfType<string>()
        );

    /// <summary>What was kept, and that it may change.</summary>
    public string Noted() =>
        $"Noted. {InWords()}"
        + (
            PerMonth is null
                ? ""
                : $" Sources disagree on what a free account has: LinkedIn's help said {Usual}, others three or up to ten, and LinkedIn may change it. Yours counts."
        );

    /// <summary>How many are left, and whether this one is worth it; null when there is nothing to say.</summary>
    /// <param name="optional">The recipient would accept without a note.</param>
    public string? Advice(bool optional, DateOnly today)
    {
        if (PerMonth is not { } each)
        {
            return null;
        }

        var left = Math.Max(0, each - Taken.Count(day => day.Year == today.Year && day.Month == today.Month));
        return (left, optional) switch
        {
            (0, true) =>
                "By my count your notes of this month are used. They know you: send the plain invitation.",
            (0, false) =>
                "By my count your notes of this month are used. Keep the text until next month, or write it as an e-mail.",
            (<= Few, true) =>
                $"You have {left} of {each} notes left this month. They know you: save it, the plain invitation is enough.",
            (<= Few, false) => $"You have {left} of {each} notes left this month; this is a good use of one.",
            _ => optional ? "You have notes enough this month." : null,
        };
    }

    [GeneratedRegex(
        @"^(?!.*\b(?:he|she|his|her|their|they)\b).*\b(?:I|my|we|our|I['’](?:m|ve)|mine)\b",
        RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex Mine();

    private static string Day(DateOnly? day) =>
        day?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "an earlier day";

    private static int? Number(string word) =>
        int.TryParse(word, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 500 ? number
        : Array.IndexOf(
            ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
            word.ToLowerInvariant()
        )
            is >= 0
                and var named
            ? named
        : null;

    [GeneratedRegex(
        @"\b(?:free|basic|unpaid) (?:linkedin )?(?:account|plan|tier|version|member(?:ship)?)\b|\b(?:don['’]?t|do not) (?:have|pay for|use) (?:linkedin )?premium\b|\b(?:without|no) premium\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Free();

    [GeneratedRegex(
        @"\b(?:(?:I have|I['’]?ve got|I pay for|I['’]m on|I am on|I use|with|my|we have|got) (?:a |an |the |linkedin )*(?:premium|sales navigator|paid)\b|(?:premium|paid) (?:linkedin )?(?:account|plan|tier|member(?:ship)?)|recruiter (?:lite|account|licen[cs]e))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Paid();

    [GeneratedRegex(@"\b(?<n>200|300)[ -]?(?:characters?|chars?|letters?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SaysLimit();

    [GeneratedRegex(
        @"\b(?<n>\d{1,3}|zero|one|two|three|four|five|six|seven|eight|nine|ten) (?:free |personal(?:i[sz]ed)? |custom |connection |linkedin )*(?:notes?|messages?|invitations?|invites?|requests?)(?: with (?:a )?notes?)? (?:a|per|each|every) month\b|\bmonthly (?:limit|allowance) (?:of|is) (?<n>\d{1,3})\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Monthly();
}
