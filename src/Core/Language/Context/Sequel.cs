using Etiquette.Core.Language.Facts;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Context;

/// <summary>
/// Tells how a message goes on about our last answer, by weights learned from our own corpus (ADR 6): "half that" is as
/// good a way of asking for a shorter draft as any that a phrase knows.
/// </summary>
internal sealed class Sequel(LinearModel model)
{
    public static readonly Sequel Shipped = new(Resource.Compiled("sequel", file => new LinearModel(file)));

    private static readonly FollowUp[] all = Enum.GetValues<FollowUp>();
    private static readonly Term after = new("after");
    private static readonly Term phrases = new("phrases");
    private static readonly Term length = new("length");
    private static readonly Term people = new("people");
    private static readonly Term facts = new("facts");
    private static readonly Term[] afters = Term.Each<After>();
    private static readonly Term[] said = Term.Each<FollowUp>();
    private static readonly Term request = new("request");
    private static readonly Term[] openings = [new("first"), new("second")];
    private static readonly Term subject = new("subject");
    private static readonly Term they = new("they");
    private static readonly Term them = new("them");
    private static readonly Term somebody = new("somebody");
    private static readonly Term nothing = new("-");

    /// <summary>What a model is asked: nothing of the kind, or which.</summary>
    public static readonly string[] Answers = ["none", .. Enum.GetNames<FollowUp>()];

    public delegate void Seen(in Feature feature, double value);

    /// <param name="byPhrases">What the phrases make of it.</param>
    public FollowUp? Choose(FactSheet sheet, IReadOnlyList<string> named, FollowUp? byPhrases)
    {
        if (sheet.Message.Language != "en")
        {
            return byPhrases;
        }

        var scores = new double[Answers.Length];
        Of(sheet, named, byPhrases, (in feature, value) => model.Weigh(feature.Key, value, scores));
        FollowUp? best = null;
        var highest = scores[0];
        foreach (var followUp in all)
        {
            if (Fits(followUp, sheet.Message.Listening.After) && scores[1 + (int)followUp] > highest)
            {
                (best, highest) = (followUp, scores[1 + (int)followUp]);
            }
        }

        return best;
    }

    public static void Of(FactSheet sheet, IReadOnlyList<string> named, FollowUp? byPhrases, Seen seen)
    {
        var message = sheet.Message;
        var last = afters[(int)message.Listening.After];
        var choice = byPhrases is { } followUp ? said[(int)followUp] : nothing;
        seen(new(after, last), 1);
        seen(new(phrases, choice), 1);
        seen(new(phrases, choice, last), 1);
        seen(new(length, Term.Number(message.Tokens.Count / 3, 7)), 1);
        seen(new(people, Term.Number(named.Count, 2), last), 1);
        seen(new(facts, Term.Number(sheet.Words.Count, 2), last), 1);
        seen(new(subject, SubjectOf(message), last), 1);
        for (var at = 0; at < Math.Min(message.Tokens.Count, openings.Length); at++)
        {
            seen(new(openings[at], message.TermAt(at)), 1);
        }

        foreach (var fact in sheet.Words.Keys)
        {
            seen(new(facts, new Term(fact)), 1);
        }

        if (Newcomer.IsAskedAbout(message))
        {
            seen(new(request, last), 1);
        }

        var scale = sheet.Traits.Scale;
        sheet.Traits.Each((in trait, _) => seen(trait, scale));
    }

    // Whom it tells of: one whom it introduces, or the one of whom we spoke.
    private static Term SubjectOf(Message message) =>
        message.Speaks(0, "they") ? they
        : Newcomer.IsIntroduced(message) ? somebody
        : message.Speaks("they") || message.Speaks("them") ? them
        : nothing;

    private static bool Fits(FollowUp followUp, After last) =>
        followUp switch
        {
            FollowUp.WhatIf or FollowUp.Correction => last is After.Verdict,
            FollowUp.Shorter or FollowUp.Warmer or FollowUp.MoreFormal => last is After.Draft or After.Review,
            FollowUp.Undo => last is not After.Tip,
            FollowUp.Another => last is not After.Verdict,
            _ => true,
        };
}
