using System.Collections.Immutable;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Etiquette.Core.Coaching.Edits;

namespace Etiquette.Core.Coaching.Drafting;

/// <summary>Everything that the user said for one note, and nothing else: drafts are made of it alone.</summary>
/// <param name="To">The recipient as the user named them.</param>
public sealed partial record Material(string? To, ImmutableList<Told> Told)
{
    public static readonly Material Empty = new(null, []);

    /// <summary>How they want to be called, where the user said so; otherwise we use the name as it was written.</summary>
    public string? Call { get; init; }

    /// <summary>The user's own name, where they want it under the note.</summary>
    public string? SignedBy { get; init; }

    /// <summary>They have met, in person or online.</summary>
    public bool Met { get; init; }

    /// <summary>One was in the other's care: a draft says nothing of it, because others may read it too.</summary>
    public bool InCare { get; init; }

    [JsonIgnore]
    public Addressee Who => Addressee.Of(To);

    /// <summary>"We know each other from the gym": no strangers, whatever else is said.</summary>
    [JsonIgnore]
    public bool SaysTheyKnowEachOther =>
        Told.Any(told =>
            Composer.Sentence(told, this).StartsWith("We know each other", StringComparison.Ordinal)
        );

    public bool Has(Topic topic) => Told.Any(told => told.Topic == topic);

    /// <summary>What the first message says beside asking for a note.</summary>
    public Material LearnFromRequest(string text) =>
        Brief.Read(text, this) ?? Learn(Requesting.Statements(text, Who), asked: null);

    /// <summary>An answer; one answer may speak of several topics.</summary>
    public Material Learn(string answer, Topic? asked) =>
        Learn(Clauses.Of(answer).Where(clause => !Requesting.IsOrder(clause)), asked);

    private Material Learn(IEnumerable<string> clauses, Topic? asked)
    {
        var material = this;
        foreach (var statement in clauses)
        {
            var clause = Reading.ToldUs.WithoutWordsToUs(WithoutName(statement));
            if (
                clause.Length > 0
                && !Nothing().IsMatch(clause)
                && !material.Told.Any(earlier => SaysTheSame(earlier.Words, clause))
            )
            {
                material = material.With(clause, asked) ?? material;
            }
        }

        return material;
    }

    /// <summary>"3rd-year economics at Exeter" again, as "third-year economics at Exeter".</summary>
    private static bool SaysTheSame(string earlier, string clause)
    {
        var (before, now) = (Content(earlier), Content(clause));
        return now.Count == 0
            ? earlier.Equals(clause, StringComparison.OrdinalIgnoreCase)
            : now.Count(before.Contains) * 4 >= now.Count * 3 && before.Count - now.Count < 2;
    }

    private static HashSet<string> Content(string words) =>
        Pieces
            .Of(words.Replace('-', ' '))
            .Where(piece => Pieces.IsWord(piece) && piece.Length > 3)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Under what we asked where it answers that, else under what it is; null when no sentence comes of it.</summary>
    private Material? With(string clause, Topic? asked)
    {
        var read = Polish.Slips(clause);
        if (InCare && Care().IsMatch(read))
        {
            return null;
        }

        Topic[] topics = asked is null
            ? [Sorting.Of(read)]
            :
            [
                Sorting.Of(read, asked),
                Sorting.Of(read),
                .. IsTheirs(read, asked) ? Array.Empty<Topic>() : [Topic.Sender],
            ];
        foreach (var topic in topics.Distinct())
        {
            var with = this with { Told = Told.Add(new(topic, clause)) };
            if (Composer.Sentence(with.Told[^1], with).Length > 0)
            {
                return with;
            }
        }

        return null;
    }

    // "At RIKEN", asked how they met: theirs, and nothing of the sender's.
    private static bool IsTheirs(string clause, Topic? asked) =>
        asked is not Topic.Sender && Kind.IsWhereTheyWork(clause);

    /// <summary>Some of the user's words were wrong, and they said which.</summary>
    internal Material Replacing((string Old, string New) change) =>
        Told.Any(told => Substitution.Put(told.Words, change) != told.Words)
            ? this with
            {
                Told = [.. Told.Select(told => told with { Words = Substitution.Put(told.Words, change) })],
            }
            : this;

    /// <summary>Without what would tell a third that one was in the other's care.</summary>
    internal Material Discreet() =>
        this with
        {
            InCare = true,
            Told = Told.RemoveAll(told => Care().IsMatch(told.Words)),
        };

    internal Material WithoutMention(string words) =>
        this with
        {
            Told =
            [
                .. Told.SelectMany(told =>
                    !Mentioned.In(told.Words, words) ? [told]
                    : Mentioned.Without(told.Words, words) is { } left ? [told with { Words = left }]
                    : Array.Empty<Told>()
                ),
            ],
        };

    /// <summary>"Nils Berg, we met in Oslo", "the speaker from the fair, Nils Berg": the name only says whom it is about.</summary>
    private string WithoutName(string clause) =>
        WithoutNameAtTheEnd(clause)
        ?? Who.Forms.Where(form =>
                clause.StartsWith(form, StringComparison.OrdinalIgnoreCase)
                && clause[form.Length..].TrimStart() is [',' or ':' or '-' or '–', ..]
            )
            .Select(form => clause[form.Length..].TrimStart(' ', ',', ':', '-', '–'))
            .FirstOrDefault(rest => rest.Length > 0)
        ?? clause;

    private string? WithoutNameAtTheEnd(string clause) =>
        Who
            .Forms.Where(form =>
                clause.EndsWith(form, StringComparison.OrdinalIgnoreCase)
                && !Encounter().IsMatch(clause)
                && clause[..^form.Length].TrimEnd() is [.., ',' or ':' or '-' or '–']
            )
            .Select(form => clause[..^form.Length].TrimEnd(' ', ',', ':', '-', '–'))
            .FirstOrDefault(rest => rest.Length > 0);

    /// <summary>The pronoun that the user mostly speaks of them with.</summary>
    [JsonIgnore]
    public Pronoun Pronoun
    {
        get
        {
            var said = Polish.Slips(string.Join(' ', Told.Select(told => told.Words)));
            var (she, he) = (She().Count(said), He().Count(said));
            return (she, he) switch
            {
                (0, 0) => Pronoun.They,
                _ => she >= he ? Pronoun.She : Pronoun.He,
            };
        }
    }

    /// <summary>Did the user write American English? Our own words follow theirs.</summary>
    [JsonIgnore]
    public bool IsAmerican => American().IsMatch(string.Join(' ', Told.Select(told => told.Words)));

    [GeneratedRegex(
        @"^(?:nothing|none|nope|no|no ask|nothing (?:really|at all|special|else|much|for now|to ask)|no idea|(?:I )?don['’]?t know|n/?a|not sure|skip|no one|nobody|(?:just )?to (?:say (?:hello|hi)|connect))$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Nothing();

    [GeneratedRegex(
        @"\b(?:met|saw|heard|spoke|talked|chatted|sat|ran|bumped|worked)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Encounter();

    [GeneratedRegex(
        @"\b(?:\w*therap\w+|psych\w+|counsel\w+|patients?|clients?|treat(?:ed|ing|ment)|diagnos\w+|wards?|clinics?|clinical|hospital|surger\w+|surgeon|operation|operated|nurs\w+|doctor|GP|midwi\w+|physio|social work\w*|care(?:d|r)?|sessions?|rehab\w*|recover\w*|illness|ill|residents?|service users?|medic\w*|dentist)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Care();

    [GeneratedRegex(@"\b(?:she|her|hers|herself)\b", RegexOptions.IgnoreCase)]
    private static partial Regex She();

    [GeneratedRegex(@"\b(?:he|him|his|himself)\b", RegexOptions.IgnoreCase)]
    private static partial Regex He();

    [GeneratedRegex(
        @"\b(?:\w+(?:ization|izing|ized)|organize|realize|recognize|specialize|color|colors|favorite|center|program(?:s)? (?:at|in)|labor|behavior|neighbor\w*|honor|traveled|catalog|check out|gotten|mom|math|fall semester|freshman|sophomore|grad school|apartment|vacation|license)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex American();
}
