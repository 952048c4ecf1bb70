using System.Collections.Frozen;
using Etiquette.Core.Coaching.Checks;
using Etiquette.Core.Coaching.Reading;
using Etiquette.Core.Language;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Coaching.Learned;

/// <summary>
/// The checks see what they have a phrase for. A classifier reads the note again (ADR 7): it raises faults that no
/// phrase names and lets go what a phrase alone made look worse than it is. What has a sure sign (a blank, a wrong
/// name, the length) is left as it is.
/// </summary>
internal static class SecondReading
{
    public static readonly LinearModel Shipped = Resource.Compiled("coaching", file => new LinearModel(file));

    /// <summary>
    /// How likely a fault must be. What does harm is raised early: a needless warning costs a glance, a missed one the
    /// sender's name. Chosen by cross-validation over families of notes.
    /// </summary>
    private static readonly FrozenDictionary<Fault, double> Enough = new Dictionary<Fault, double>
    {
        [Fault.NoReason] = 0.5,
        [Fault.NoIdentity] = 0.5,
        [Fault.Generic] = 0.4,
    }.ToFrozenDictionary();

    private const double EnoughForHarm = 0.15;

    /// <summary>From here on no note is called good: its likeliest fault is raised.</summary>
    private const double Uneasy = 0.7;

    public static IReadOnlyList<Checked> Of(NoteText note, IReadOnlyList<Checked> first, LinearModel model)
    {
        if (CanBeRead.IsBeyondUs(note) || note.Context.Kind != NoteKind.Invitation)
        {
            return first;
        }

        var suspicion = Suspicion.Of(note, first, model);
        var second = first.Select((seen, at) => Again(seen, Checklist.All[at], note, suspicion)).ToArray();
        if (
            note.Context.IsFirstWord
            && !MeansWell(note)
            && suspicion.Unease >= Uneasy
            && Array.TrueForAll(second, seen => seen.Fault is null)
            && Judged(note).MaxBy(check => suspicion.Of(check.Judged)) is { } likeliest
            && !IsAnswered(likeliest.Judged, note)
        )
        {
            second[Checklist.All.IndexOf(likeliest)] = likeliest.Doubt(suspicion.Because(likeliest.Judged));
        }

        return second;
    }

    private static Checked Again(Checked seen, Check check, NoteText note, Suspicion suspicion)
    {
        if (check is not JudgedCheck judged || !judged.Applies(note.Context))
        {
            return seen;
        }

        var raised =
            suspicion.Of(judged.Judged) >= Enough.GetValueOrDefault(judged.Judged, EnoughForHarm)
            && !IsAnswered(judged.Judged, note);
        // "We matched on Hinge" and "I know where you live" have no innocent reading.
        raised |=
            judged.Judged is Fault.Inappropriate && note.Has("dating")
            || judged.Judged is Fault.Pressure && note.Has("threat");
        return (raised, seen.Fault) switch
        {
            (true, null) => judged.Doubt(Missing(judged.Judged) ? null : suspicion.Because(judged.Judged)),
            (false, not null) => judged.Clear(),
            _ => seen,
        };
    }

    private static double EnoughFor(Fault fault, Suspicion suspicion) =>
        fault is Fault.Generic && NobodyForNothing(suspicion)
            ? EnoughForHarm
            : Enough.GetValueOrDefault(fault, EnoughForHarm);

    /// <summary>A hello without a reason and without a sender is soon one to anybody.</summary>
    private static bool NobodyForNothing(Suspicion suspicion) =>
        suspicion.Of(Fault.NoReason) >= Enough[Fault.NoReason]
        && suspicion.Of(Fault.NoIdentity) >= Enough[Fault.NoIdentity];

    /// <summary>What the note itself says of it weighs more than how its words sound.</summary>
    private static bool IsAnswered(Fault fault, NoteText note) =>
        fault switch
        {
            Fault.Pitch => MeansWell(note)
                || IsWanted(note)
                || note.Has("restricted")
                // "Thanks for the tour. I sell hops": who has met them may say what they do.
                || note.Reason is not null && note.Has("encounter") && OnlyIntroduces(note),
            Fault.FakePersonalisation => MeansWell(note)
                || note.Has("encounter") && !note.Has("fake")
                || note.Has("restricted")
                || note.Reason is not null && note.Has("detail") && !note.Has("fake"),
            Fault.NoReason => MeansWell(note)
                || note.Reason is not null && note.Has("encounter") && !note.Has("fake")
                || note.Reason is not null && note.Has("detail") && !note.Has("fake"),
            Fault.Generic => MeansWell(note) || note.Reason is not null && note.Has("encounter"),
            Fault.Flattery => MeansWell(note),
            // "Father Tom, Cork": a name, and where it belongs.
            Fault.NoIdentity => note.SignOff.Name is [var name, .., var place]
                && place.Clause > name.Clause
                && SaysWhoYouAre.Introduction(note) is not null,
            _ => false,
        };

    /// <summary>
    /// Thanks for what helped, and help for nothing, speak of clients and costs as a sale does; they are none unless other
    /// words sell.
    /// </summary>
    private static bool MeansWell(NoteText note) =>
        note is { Reason: not null, Signs: { Scam: null, Inappropriate: null, Pressure: null, BigAsk: null } }
        && note.All("goodwill").Any(hit => note.Signs.Pitch is not { } sale || sale.Overlaps(hit.Span))
        && note.All("pitch").All(sale => note.All("goodwill").Any(hit => hit.Span.Overlaps(sale.Span)));

    private static bool OnlyIntroduces(NoteText note) =>
        note.Signs is { Scam: null, Pressure: null, BigAsk: null }
        && note.All("pitch").All(sale => note.All("intro").Any(hit => hit.First == sale.First));

    /// <summary>Nobody sells who buys, nor who brings what the other asked for.</summary>
    private static bool IsWanted(NoteText note)
    {
        var wanted = note.All("wanted").Select(hit => note.Sentence(hit.First)).ToList();
        return wanted.Count > 0
            && note.Signs.Scam is null
            && note.All("pitch").All(sale => wanted.Exists(sentence => sentence.Holds(sale.Span)))
            && (note.Signs.Pitch is not { } first || wanted.Exists(sentence => sentence.Holds(first)));
    }

    /// <summary>What is not there has no place in the note.</summary>
    private static bool Missing(Fault fault) => fault is Fault.NoReason or Fault.NoIdentity;

    private static IEnumerable<JudgedCheck> Judged(NoteText note) =>
        Checklist.All.OfType<JudgedCheck>().Where(check => check.Applies(note.Context));
}
