using System.Text.Json;
using Etiquette.Core.Accepting;

namespace Etiquette.Core.Tests.Language.Corpus;

/// <summary>A figure is worth what its data is worth: the corpus itself is checked.</summary>
public sealed class CorpusDataTests
{
    private static readonly IReadOnlyList<CorpusMessage> HeldBack = CorpusMessage.Read("held-back");
    private static readonly IReadOnlyList<CorpusMessage> Working = CorpusMessage.Read("working");
    private static readonly IReadOnlyList<CorpusMessage> Unheard = CorpusMessage.Read("unheard");
    private static readonly IReadOnlyList<CorpusMessage> All = [.. HeldBack, .. Working, .. Unheard];

    private static readonly HashSet<string> Abouts =
    [
        "knows_requester",
        "how_known",
        "note",
        "mutuals",
        "requester_role",
        "user_goal",
        "user_role_benefits",
        "red_flags",
        "relationship_quality",
        "contacts_sensitive",
    ];

    [Fact]
    public void There_are_twenty_thousand_messages_of_which_sixteen_hundred_are_not_learned_from()
    {
        Assert.True(HeldBack.Count >= 800, $"{HeldBack.Count} held back");
        Assert.True(Working.Count >= 19_000, $"{Working.Count} to work with");
        Assert.True(Unheard.Count >= 800, $"{Unheard.Count} unheard");
        Assert.True(All.DistinctBy(message => message.Family).Count() >= 25);
    }

    [Fact]
    public void The_parts_share_no_family_and_no_message()
    {
        IReadOnlyList<CorpusMessage> apart = [.. HeldBack, .. Unheard];
        Assert.Empty(
            apart.Select(message => message.Family).Intersect(Working.Select(message => message.Family))
        );
        Assert.Empty(
            HeldBack.Select(message => message.Family).Intersect(Unheard.Select(message => message.Family))
        );
        Assert.Empty(apart.Select(Said).Intersect(Working.Select(Said)));
        Assert.Empty(HeldBack.Select(Said).Intersect(Unheard.Select(Said)));

        static (string, string?, object?) Said(CorpusMessage message) =>
            (message.Text.Trim().ToUpperInvariant(), message.About, message.After);
    }

    [Fact]
    public void Ids_are_unique_and_a_file_holds_the_family_it_is_named_after()
    {
        Assert.Equal(All.Count, All.DistinctBy(message => message.Id).Count());
        Assert.All(
            All,
            message =>
                Assert.True(
                    File.Exists(
                        Path.Combine(CorpusMessage.Folder(PartOf(message)), $"{message.Family}.jsonl")
                    ),
                    message.Id
                )
        );
    }

    private static string PartOf(CorpusMessage message) =>
        HeldBack.Contains(message) ? "held-back"
        : Unheard.Contains(message) ? "unheard"
        : "working";

    [Fact]
    public void Every_person_stands_in_the_text_and_a_lone_one_is_the_entity() =>
        Assert.All(
            All,
            message =>
            {
                var text = ReadMessage.Plain(message.Text);
                Assert.All(
                    message.Entities,
                    name => Assert.Contains(ReadMessage.Plain(name), text, StringComparison.Ordinal)
                );
                Assert.Equal(message.Entities.Count == 1 ? message.Entities[0] : null, message.Entity);
            }
        );

    [Fact]
    public void Every_fact_is_a_property_of_an_invitation_with_a_value_it_can_have() =>
        Assert.All(
            All,
            message =>
            {
                Assert.All(
                    message.Facts,
                    fact => Assert.True(IsPossible(fact.Key, fact.Value), $"{message.Id}: {fact}")
                );
                Assert.All(
                    message.Optional,
                    name => Assert.True(StatedFacts.Names.ContainsKey(name), message.Id)
                );
            }
        );

    [Fact]
    public void Contexts_are_words_of_the_product()
    {
        Assert.All(All, message => Assert.Contains(message.Platform, new[] { "any", "slack", "teams" }));
        Assert.All(All, message => Assert.Matches("^[a-z]{2}$", message.Lang));
        Assert.All(
            All.Where(message => message.About is not null),
            message => Assert.Contains(message.About!, Abouts)
        );
    }

    private static bool IsPossible(string name, JsonElement value)
    {
        if (!StatedFacts.Names.TryGetValue(name, out var property))
        {
            return false;
        }

        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return value.ValueKind switch
        {
            JsonValueKind.Array => type == typeof(Signs)
                && value.EnumerateArray().All(flag => Enum.TryParse<Signs>(flag.GetString(), out _)),
            JsonValueKind.String => type.IsEnum && Enum.TryParse(type, value.GetString(), out _),
            JsonValueKind.Number => type == typeof(int),
            JsonValueKind.True or JsonValueKind.False => type == typeof(bool),
            _ => false,
        };
    }
}
