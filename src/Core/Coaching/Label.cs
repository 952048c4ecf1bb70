using System.Text.Json.Serialization;

namespace Etiquette.Core.Coaching;

/// <summary>What a note is worth to the person who reads it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Label>))]
public enum Label
{
    [JsonStringEnumMemberName("good")]
    Good,

    /// <summary>Something is missing that the sender can add.</summary>
    [JsonStringEnumMemberName("weak")]
    Weak,

    /// <summary>Better unsent.</summary>
    [JsonStringEnumMemberName("bad")]
    Bad,
}
