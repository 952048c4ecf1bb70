using System.Numerics;

namespace Etiquette.Core.Learning;

/// <summary>
/// What is kept of each feature, by its <see cref="Feature.Key"/>, or of each word, by its <see cref="Term.HashOf"/>. Key and value
/// lie in one place, and the places are probed in a row: most of the time goes into fetching them.
/// </summary>
/// <typeparam name="T">Its default stands for a feature of which nothing is kept.</typeparam>
internal sealed class FeatureTable<T>
    where T : struct
{
    private Place[] places = [];
    private int shift;
    private int count;

    private struct Place
    {
        public ulong Feature;
        public T Kept;
    }

    /// <param name="most">For so many features there is room from the beginning.</param>
    public FeatureTable(int most) => Lay((int)BitOperations.RoundUpToPowerOf2((2 * (uint)most) + 2));

    public T this[ulong feature]
    {
        get => places[IndexOf(feature)].Kept;
        set => Of(feature) = value;
    }

    /// <summary>What is kept of a feature, to be changed; good until the next is added.</summary>
    public ref T Of(ulong feature)
    {
        var at = IndexOf(feature);
        if (places[at].Feature == 0)
        {
            if (4 * count >= 3 * places.Length)
            {
                Grow();
                at = IndexOf(feature);
            }

            count++;
            places[at].Feature = feature;
        }

        return ref places[at].Kept;
    }

    private void Grow()
    {
        var before = places;
        Lay(2 * before.Length);
        foreach (var place in before)
        {
            if (place.Feature != 0)
            {
                places[IndexOf(place.Feature)] = place;
            }
        }
    }

    private void Lay(int count)
    {
        places = new Place[count];
        shift = 64 - BitOperations.Log2((uint)count);
    }

    // Where it is, or would be; an empty place is that of no feature.
    private int IndexOf(ulong feature)
    {
        var at = (int)(feature * 0x9E3779B97F4A7C15UL >> shift);
        while (places[at].Feature != feature && places[at].Feature != 0)
        {
            at = (at + 1) & (places.Length - 1);
        }

        return at;
    }
}
