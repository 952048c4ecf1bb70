using System.Numerics;

namespace Etiquette.Core.Learning;

/// <summary>
/// What is kept of each feature, by its <see cref="Feature.Key"/>. Key and value lie in one place, and the places are probed in a row:
/// most of the time goes into fetching them.
/// </summary>
/// <typeparam name="T">Its default stands for a feature of which nothing is kept.</typeparam>
internal sealed class FeatureTable<T>
    where T : struct
{
    private readonly Place[] places;
    private readonly int shift;

    private record struct Place(ulong Feature, T Kept);

    /// <param name="most">No more features than this are kept.</param>
    public FeatureTable(int most)
    {
        places = new Place[BitOperations.RoundUpToPowerOf2((2 * (uint)most) + 2)];
        shift = 64 - BitOperations.Log2((uint)places.Length);
    }

    public T this[ulong feature]
    {
        get => places[IndexOf(feature)].Kept;
        set => places[IndexOf(feature)] = new(feature, value);
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
