using Etiquette.Core.Language.Matching;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Names;

/// <summary>
/// Tells who is meant among all who are named: first the one for whom most speaks, if more speaks for them than for nobody; then
/// who is meant as well. Both are learned from our own corpus (ADR 6), from what the tagger says of messages it has not heard.
/// </summary>
/// <param name="choice">Weighs each against nobody.</param>
/// <param name="company">Weighs each beside the one who was chosen.</param>
internal sealed class Chooser(Tagger tagger, LinearModel choice, LinearModel company)
{
    public static readonly Chooser Shipped = new(
        new(Resource.Compiled("names", file => new LinearModel(file))),
        Resource.Compiled("choice", file => new LinearModel(file)),
        Resource.Compiled("company", file => new LinearModel(file))
    );

    // A little more than for nobody. In messages that were not learned from, each quarter less finds some 50 people more of 6,200, and
    // names somebody in some 50 more of 18,000 messages where nobody is meant.
    private const double Enough = 0.1;

    // A second name makes a list of a request, so it must be surer: at nothing eight more lists of 273 would be whole, and 25 more
    // requests of one person taken for a list.
    private const double EnoughForCompany = 0.5;

    /// <summary>In the order of the message.</summary>
    public List<Span> Meant(Gist gist, Intent intent)
    {
        var nominees = Nominees.Of(gist, intent, tagger);
        if (nominees.All.Count == 0)
        {
            return [];
        }

        var scores = Weigh(nominees);
        var chosen = Array.IndexOf(scores, scores.Max());
        if (scores[chosen] <= Enough)
        {
            return [];
        }

        var meant = new List<Span> { nominees.All[chosen] };
        if (nominees.Apart > 1)
        {
            AddCompany(nominees, scores, chosen, meant);
        }

        return meant;
    }

    /// <summary>How much speaks for each.</summary>
    public double[] Weigh(Nominees nominees)
    {
        var features = new ChoiceFeatures(nominees);
        var scores = new double[nominees.All.Count];
        for (var one = 0; one < scores.Length; one++)
        {
            var here = one;
            features.Of(one, (in feature, value) => choice.Weigh(feature.Key, value, scores.AsSpan(here, 1)));
        }

        return scores;
    }

    // The likeliest first: of "Dr Osei" and "Osei" only one can be the name.
    private void AddCompany(Nominees nominees, double[] scores, int chosen, List<Span> meant)
    {
        var features = new CompanyFeatures(nominees, scores, chosen);
        var sums = new double[scores.Length];
        for (var one = features.First; one < features.End; one++)
        {
            if (!nominees.All[one].Overlaps(nominees.All[chosen]))
            {
                var here = one;
                features.Of(
                    one,
                    (in feature, value) => company.Weigh(feature.Key, value, sums.AsSpan(here, 1))
                );
            }
        }

        foreach (
            var one in Enumerable
                .Range(0, sums.Length)
                .Where(one => sums[one] > EnoughForCompany)
                .OrderByDescending(one => sums[one])
        )
        {
            if (!meant.Exists(nominees.All[one].Overlaps))
            {
                meant.Add(nominees.All[one]);
            }
        }

        meant.Sort((one, other) => one.First.CompareTo(other.First));
    }
}
