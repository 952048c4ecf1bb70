using System.Text;
using System.Text.RegularExpressions;
using Etiquette.Core.Language;

namespace Etiquette.Core.Tests.Language.Corpus;

/// <summary>A message beside what we understood by it.</summary>
public sealed partial record ReadMessage(CorpusMessage Gold, Understanding Ours)
{
    private static readonly HashSet<string> Titles =
    [
        .. (
            "mr mrs ms miss mister mx dr doctor prof professor sir madam lord lady reverend rev father sister bishop "
            + "emeritus emerita judge hhj captain commander wing brig gen general colonel ret retd sgt sr jr chef cllr "
            + "frau herr hr ing dipl fr mme madame monsieur mevrouw meneer doctora doutora maestro engenheiro la il "
            + "pan pani ah san babu di ji bey 様"
        ).Split(' '),
    ];

    // Counted many times over, and found once.
    private IReadOnlyList<string>? found;
    private IReadOnlyList<string>? missed;
    private IReadOnlyList<string>? invented;
    private IReadOnlySet<string>? wanted;
    private IReadOnlySet<string>? taken;

    public static ReadMessage Read(CorpusMessage gold) =>
        new(gold, Understand.Message(gold.Heard, gold.Listening));

    public bool IntentIsRight => Ours.Intent == Gold.Intent || Gold.AcceptableIntents.Contains(Ours.Intent);

    /// <summary>Null where nobody, or several people, should be named.</summary>
    public bool? PersonIsRight => Gold.Entity is null ? null : Plain(Ours.Person) == Plain(Gold.Entity);

    public bool PersonIsInvented => Gold.Entities.Count == 0 && Plain(Ours.Person).Length > 0;

    public bool? ListIsRight =>
        Gold.Entities.Count < 2 ? null : Gold.Entities.Select(Plain).SequenceEqual(Ours.People.Select(Plain));

    /// <summary>Null where nothing went before that it could go on about.</summary>
    public bool? FollowUpIsRight => Gold.After is null ? null : Ours.FollowUp == Gold.FollowUp;

    public IReadOnlyList<string> Found =>
        found ??= [.. Wanted.Where(pair => Taken.Contains(pair) || AnsweredPlainly)];

    public IReadOnlyList<string> Missed => missed ??= [.. Wanted.Except(Found)];

    public IReadOnlyList<string> Invented =>
        invented ??= [
            .. Taken.Except(Wanted).Where(pair => !Gold.Optional.Contains(StatedFacts.NameOf(pair))),
        ];

    public bool IsRight =>
        IntentIsRight
        && PersonIsRight != false
        && !PersonIsInvented
        && Missed.Count == 0
        && Invented.Count == 0;

    public override string ToString()
    {
        var text = new StringBuilder(Gold.Id);
        Add(!IntentIsRight, $"intent {Ours.Intent} for {Gold.Intent}");
        Add(PersonIsRight == false, $"person '{Ours.Person}' for '{Gold.Entity}'");
        Add(PersonIsInvented, $"invented person '{Ours.Person}'");
        Add(Missed.Count > 0, $"missed {string.Join(' ', Missed)}");
        Add(Invented.Count > 0, $"invented {string.Join(' ', Invented)}");
        return text.Append(" | ").Append(Gold.Text.ReplaceLineEndings(" / ")).ToString();

        void Add(bool holds, string what) => text.Append(holds ? $"; {what}" : "");
    }

    /// <summary>Casing, punctuation and titles do not make another person.</summary>
    public static string Plain(string? name) =>
        string.Join(
            ' ',
            NotOfAName()
                .Replace((name ?? "").ToLowerInvariant(), " ")
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Where(word => !Titles.Contains(word))
        );

    private IReadOnlySet<string> Wanted =>
        wanted ??= Gold.StatesFacts ? StatedFacts.Of(Gold.Facts) : new HashSet<string>();

    private IReadOnlySet<string> Taken =>
        taken ??= Gold.StatesFacts ? StatedFacts.Of(Ours.Facts) : new HashSet<string>();

    private bool AnsweredPlainly => Gold.Answer is { } answer && Ours.Answer == answer;

    [GeneratedRegex(@"[^\w ]+")]
    private static partial Regex NotOfAName();
}
