using System.Numerics;

namespace Etiquette.Core.Learning;

/// <summary>
/// What is kept of each feature, by its <see cref="Feature.Key"/>, or of each word, by its <see cref="Term.HashOf"/>. Key and value
/// lie in one place, and the places are probed in a row: most of the time goes into fetching them.
/// One that was read from a file is only read.
/// </summary>
/// <typeparam name="T">Its default stands for a feature of which nothing is kept.</typeparam>
internal sealed class FeatureTable<T>
    where T : unmanaged
{
    private Row<Place> places;
    private int shift;

    // The same places, to be written into.
    private Place[]? room;
    private int count;

    private struct Place
    {
        public ulong Feature;
        public T Kept;
    }

    /// <param name="most">For so many features there is room from the beginning.</param>
    public FeatureTable(int most) => Lay((int)BitOperations.RoundUpToPowerOf2((2 * (uint)most) + 2));

    public FeatureTable(BinaryReader file)
    {
        places = file.ReadRow<Place>();
        shift = ShiftFor(places.Length);
    }

    public void Write(BinaryWriter file) => file.WriteRow(places.Span);

    public T this[ulong feature]
    {
        get => places[IndexOf(feature)].Kept;
        set => Of(feature) = value;
    }

    /// <summary>What is kept of a feature, to be changed; good until the next is added.</summary>
    public ref T Of(ulong feature)
    {
        var written = room ?? throw new InvalidOperationException("A table of a file is only read.");
        var at = IndexOf(feature);
        if (written[at].Feature == 0)
        {
            if (4 * count >= 3 * written.Length)
            {
                written = Grow(written);
                at = IndexOf(feature);
            }

            count++;
            written[at].Feature = feature;
        }

        return ref written[at].Kept;
    }

    private Place[] Grow(Place[] before)
    {
        var written = Lay(2 * before.Length);
        foreach (var place in before)
        {
            if (place.Feature != 0)
            {
                written[IndexOf(place.Feature)] = place;
            }
        }

        return written;
    }

    private Place[] Lay(int count)
    {
        places = Row<Place>.Of(count, out room);
        shift = ShiftFor(count);
        return room;
    }

    private static int ShiftFor(int places) => 64 - BitOperations.Log2((uint)places);

    // Where it is, or would be; an empty place is that of no feature.
    private int IndexOf(ulong feature)
    {
        var all = places.Span;
        var at = (int)(feature * 0x9E3779B97F4A7C15UL >> shift);
        while (all[at].Feature != feature && all[at].Feature != 0)
        {
            at = (at + 1) & (all.Length - 1);
        }

        return at;
    }
}
