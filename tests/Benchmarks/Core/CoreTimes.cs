using System.Diagnostics;
using System.Runtime;
using Etiquette.Core.Coaching;
using Etiquette.Core.Conversations;
using Etiquette.Core.Tests.Language;

namespace Etiquette.Benchmarks.Core;

/// <summary>What one turn takes without the host: the median of many, in microseconds.</summary>
internal static class CoreTimes
{
    // At least so many turns, and until none of as many more makes the compiler work.
    private const int WarmUp = 5_000;
    private const int Runs = 5_000;

    private static readonly TimeSpan slowestBudget = TimeSpan.FromMilliseconds(5);

    private static readonly DateTimeOffset now = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    /// <summary>300 characters.</summary>
    private const string Long =
        "Should I accept Dana Reyes? I do not think that we have ever met, she is a recruiter for a logistics company "
        + "in Leeds, we have four contacts in common, and her note only said that she would like to add me to her "
        + "professional network. I am not looking for a job, and my employer does not like it when we connect wi";

    /// <summary>300 characters.</summary>
    private const string Note =
        "Dear Zoe, your leaflet on moth damage saved two of our banners last winter. I look after the textiles of a "
        + "small museum in Hexham, and we are about to open the last boxes from the chapel. I would like to hear "
        + "whether you would freeze them first, and to read what you write next. With many thanks, Priti Nair, Hexham";

    public static int Run()
    {
        var began = Stopwatch.GetTimestamp();
        Hear(Person.New, "help");
        Console.WriteLine(
            $"{"start-up, the first message of all", -40} {Stopwatch.GetElapsedTime(began).TotalMilliseconds:F0} ms"
        );
        Time("understand and decide, 300 characters", () => Hear(Person.New, Long));
        var slowest = TimeSlowest();
        Time("help", () => Hear(Person.New, "help"));
        Time("review of a note, 300 characters", () => NoteReview.Of(Note, new("Zoe Vane", "archivist")));
        return slowest <= slowestBudget ? 0 : 1;
    }

    private static PersonTurn Hear(Person person, string text) =>
        person.Hear(new Heard.Said(text), "dm", Team.None, now);

    /// <summary>The text that is understood slowest, of all that nobody had in mind.</summary>
    private static TimeSpan TimeSlowest()
    {
        List<string> texts = [.. AnyTexts.Floods(), .. AnyTexts.Ordinary(), .. AnyTexts.FiveThousand()];
        var slowest = texts.Max(AnyTexts.Best);
        Console.WriteLine(
            $"{$"the slowest of {texts.Count:N0} odd texts", -40} {slowest.TotalMilliseconds:F2} ms (budget {slowestBudget.TotalMilliseconds:F0})"
        );
        return slowest;
    }

    private static void Time(string what, Func<object> turn)
    {
        for (var (before, after) = (-1L, 0L); before != after; )
        {
            before = JitInfo.GetCompiledMethodCount();
            for (var i = 0; i < WarmUp; i++)
            {
                turn();
            }

            after = JitInfo.GetCompiledMethodCount();
        }

        var times = new double[Runs];
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Runs; i++)
        {
            var began = Stopwatch.GetTimestamp();
            turn();
            times[i] = Stopwatch.GetElapsedTime(began).TotalMicroseconds;
        }

        allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / Runs;
        Array.Sort(times);
        Console.WriteLine(
            $"{what, -40} p5 {times[Runs / 20]:F1} us   median {times[Runs / 2]:F1} us   p99 {times[Runs * 99 / 100]:F1} us   {allocated:N0} bytes"
        );
    }
}
