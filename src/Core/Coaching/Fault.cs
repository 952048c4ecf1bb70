using System.Text.Json.Serialization;

namespace Etiquette.Core.Coaching;

/// <summary>What can be wrong with a note, in the words of the HTTP API.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Fault>))]
public enum Fault
{
    /// <summary>Could have been sent to anybody.</summary>
    [JsonStringEnumMemberName("generic")]
    Generic,

    [JsonStringEnumMemberName("no_reason")]
    NoReason,

    [JsonStringEnumMemberName("no_identity")]
    NoIdentity,

    [JsonStringEnumMemberName("pitch")]
    Pitch,

    [JsonStringEnumMemberName("flattery")]
    Flattery,

    [JsonStringEnumMemberName("too_long")]
    TooLong,

    [JsonStringEnumMemberName("ask_too_big")]
    AskTooBig,

    /// <summary>Pretends to have looked: a pasted company name, somebody else's work.</summary>
    [JsonStringEnumMemberName("fake_personalisation")]
    FakePersonalisation,

    [JsonStringEnumMemberName("wrong_name")]
    WrongName,

    [JsonStringEnumMemberName("placeholder_left")]
    PlaceholderLeft,

    [JsonStringEnumMemberName("pressure")]
    Pressure,

    /// <summary>About the person rather than the work, or abusive.</summary>
    [JsonStringEnumMemberName("inappropriate")]
    Inappropriate,

    [JsonStringEnumMemberName("scam")]
    Scam,

    /// <summary>Dashed off ("u around??"). Never spelling or grammar: many write in their second language.</summary>
    [JsonStringEnumMemberName("sloppy")]
    Sloppy,
}
