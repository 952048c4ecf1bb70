using System.Text.RegularExpressions;
using Etiquette.Core.Coaching.Drafting;
using Etiquette.Core.Tests.House;

namespace Etiquette.Core.Tests.Coaching.Drafting;

/// <summary>
/// Answers as people type them, one a line in the files of <c>Told</c>; <c>{she}</c> and <c>{her}</c> stand for the
/// recipient. A number chooses one of many thousand conversations, always the same.
/// </summary>
internal static partial class Elicited
{
    private static readonly string folder = Path.Combine(
        Repository.Root,
        "tests/Core.Tests/Coaching/Drafting/Told"
    );

    public static readonly (Topic Topic, string[] Answers)[] Answers =
    [
        (Topic.Meeting, Lines("meetings")),
        (Topic.Sender, Lines("senders")),
        (Topic.Thing, Lines("things")),
        (Topic.Gain, Lines("gains")),
        (Topic.Ask, Lines("asks")),
    ];

    private static readonly string[] names = Lines("names");

    /// <summary>What the user said, and everything they said it in.</summary>
    public static (Material Material, string Said) Number(int number)
    {
        var at = new Sequence(number);
        var he = at.Next(2) == 1;
        var name = names[at.Next(names.Length)];
        var material = Material.Empty with { To = name };
        var said = name;
        foreach (var (topic, answers) in Answers)
        {
            // Some questions are skipped.
            if (at.Next(5) > 0)
            {
                var answer = Of(answers[at.Next(answers.Length)], he);
                material = material.Learn(answer, topic);
                said += $"\n{answer}";
            }
        }

        return (material, said);
    }

    public static string Of(string answer, bool he) =>
        Her()
            .Replace(
                answer.Replace("{she}", he ? "he" : "she", StringComparison.Ordinal),
                her =>
                    !he ? "her"
                    : ObjectBefore().IsMatch(answer[(her.Index + her.Length)..]) ? "him"
                    : "his"
            );

    private static string[] Lines(string name) => File.ReadAllLines(Path.Combine(folder, name + ".txt"));

    [GeneratedRegex(@"\{her\}")]
    private static partial Regex Her();

    [GeneratedRegex(@"^(?:$| (?:at|on|the|a|our|from|to|which|for|find|about|into)\b)")]
    private static partial Regex ObjectBefore();

    /// <summary>Numbers that look chosen at random and are the same everywhere.</summary>
    private sealed class Sequence(int seed)
    {
        private uint state = (uint)seed * 2_654_435_761 + 12_345;

        public int Next(int below)
        {
            state = state * 1_664_525 + 1_013_904_223;
            return (int)(state / 65_536 % (uint)below);
        }
    }
}
