using System.Numerics;

namespace Etiquette.Core.Tests.Learning;

/// <summary>The mean of what some numbers were at several times, so that what was learned last does not count for more.</summary>
internal sealed class Mean<T>(T[] numbers)
    where T : INumber<T>
{
    private readonly T[] sums = new T[numbers.Length];
    private int times;

    public void Remember()
    {
        times++;
        for (var at = 0; at < numbers.Length; at++)
        {
            sums[at] += numbers[at];
        }
    }

    /// <summary>Puts the mean in the place of the numbers.</summary>
    public void Take()
    {
        for (var at = 0; at < numbers.Length; at++)
        {
            numbers[at] = sums[at] / T.CreateChecked(times);
        }
    }
}
