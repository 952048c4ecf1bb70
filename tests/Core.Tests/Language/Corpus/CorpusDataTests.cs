using System.Text.Json;
using Etiquette.Core.Accepting;

namespace Etiquette.Core.Tests.Language.Corpus;

/// <summary>A figure is worth what its data is worth: the corpus itself is checked.</summary>
public sealed class CorpusDataTests
{
    private static readonly Dictionary<string, IReadOnlyList<CorpusMessage>> Parts = new[]
    {
        "held-back",
        "working",
        "unheard",
        "fresh",
        "late",
        "last",
    }.ToDictionary(part => part, CorpusMessage.Read);

    private static readonly IReadOnlyList<CorpusMessage> All = [.. Parts.Values.SelectMany(part => part)];

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
    public void There_are_seventy_thousand_messages_of_which_three_thousand_are_not_learned_from()
    {
        Assert.True(Parts["held-back"].Count >= 800, $"{Parts["held-back"].Count} held back");
        Assert.True(Parts["working"].Count >= 72_700, $"{Parts["working"].Count} to work with");
        Assert.True(Parts["unheard"].Count >= 900, $"{Parts["unheard"].Count} unheard");
        Assert.True(Parts["fresh"].Count >= 400, $"{Parts["fresh"].Count} fresh");
        Assert.True(Parts["late"].Count >= 400, $"{Parts["late"].Count} late");
        Assert.True(Parts["last"].Count >= 550, $"{Parts["last"].Count} last");
        Assert.True(All.DistinctBy(message => message.Family).Count() >= 25);
    }

    [Fact]
    public void The_parts_share_no_family_and_no_message()
    {
        InOnePartOnly(message => message.Family);
        InOnePartOnly(message => (message.Text.Trim().ToUpperInvariant(), message.About, message.After));

        static void InOnePartOnly<T>(Func<CorpusMessage, T> said)
            where T : notnull =>
            Assert.DoesNotContain(
                Parts.Values.SelectMany(part => part.Select(said).Distinct()).CountBy(one => one),
                one => one.Value > 1
            );
    }

    [Fact]
    public void Ids_are_unique_and_a_file_holds_the_family_it_is_named_after()
    {
        Assert.Equal(All.Count, All.DistinctBy(message => message.Id).Count());
        Assert.All(
            Parts,
            part =>
                Assert.All(
                    part.Value,
                    message =>
                        Assert.True(
                            File.Exists(
                                Path.Combine(CorpusMessage.Folder(part.Key), $"{message.Family}.jsonl")
                            ),
                            message.Id
                        )
                )
        );
    }

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
