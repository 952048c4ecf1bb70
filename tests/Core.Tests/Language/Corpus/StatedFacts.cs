using System.Reflection;
using System.Text.Json;
using Etiquette.Core.Accepting;
using Etiquette.Core.Language.Facts;

namespace Etiquette.Core.Tests.Language.Corpus;

/// <summary>Facts as plain pairs ("Tie=MetInPerson", "Signs=Money"), so that gold and ours can be compared.</summary>
public static class StatedFacts
{
    /// <summary>
    /// What a message may state of a request; who sent it is measured apart, what it sounds like states nothing, and what the
    /// user has done already is none of its facts.
    /// </summary>
    public static readonly IReadOnlyDictionary<string, PropertyInfo> Names = typeof(Invitation)
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property =>
            property.CanWrite
            && property.Name
                is not (nameof(Invitation.From) or nameof(Invitation.Sense) or nameof(Invitation.Done))
        )
        .ToDictionary(property => property.Name, StringComparer.Ordinal);

    /// <summary>All that we play back: what is only suspected too.</summary>
    public static IReadOnlySet<string> Of(Invitation said) => Pairs(said.AsItSounds);

    private static HashSet<string> Pairs(Invitation invitation) =>
        Names
            .Values.Select(property => (property.Name, Value: property.GetValue(invitation)))
            .Where(fact => fact.Value is not null)
            .SelectMany(fact =>
                fact.Value is Signs signs
                    ? Flags(signs).Select(flag => $"{fact.Name}={flag}")
                    : [$"{fact.Name}={fact.Value}"]
            )
            .ToHashSet(StringComparer.Ordinal);

    public static IReadOnlySet<string> Of(IReadOnlyDictionary<string, JsonElement> facts) =>
        facts
            .SelectMany(fact =>
                fact.Value.ValueKind == JsonValueKind.Array
                    ? fact.Value.EnumerateArray().Select(flag => $"{fact.Key}={flag.GetString()}")
                    : [$"{fact.Key}={fact.Value}"]
            )
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>"Signs=Money" -> "Signs".</summary>
    public static string NameOf(string pair) => pair[..pair.IndexOf('=', StringComparison.Ordinal)];

    // Signs that the corpus teaches nothing of are told by phrases alone, and it does not count them.
    private static IEnumerable<string> Flags(Signs signs) =>
        signs == Signs.None
            ? [nameof(Signs.None)]
            : Enum.GetValues<Signs>()
                .Where(flag => flag != Signs.None && signs.HasFlag(flag) && !Learned.Untaught.HasFlag(flag))
                .Select(flag => $"{flag}");
}
