using System.Numerics;

namespace Etiquette.Core.Tests.Learning;

/// <summary>From how much speaks for each answer to how likely it is.</summary>
internal static class Softmax
{
    public static void Share<T>(Span<T> scores)
        where T : IFloatingPointIeee754<T>
    {
        var highest = T.NegativeInfinity;
        foreach (var score in scores)
        {
            highest = T.Max(highest, score);
        }

        var sum = T.Zero;
        foreach (ref var score in scores)
        {
            score = T.CreateSaturating(Math.Exp(double.CreateSaturating(score - highest)));
            sum += score;
        }

        foreach (ref var score in scores)
        {
            score /= sum;
        }
    }
}
