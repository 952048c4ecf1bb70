namespace Etiquette.Core.Coaching;

/// <summary>A note in up to three versions, made of the user's own words.</summary>
/// <param name="Headline">Whom it is for, in words for the user.</param>
/// <param name="Versions">The one we would send comes first.</param>
/// <param name="Advice">What is still missing, and what else the user should know before sending.</param>
public sealed record NoteDraft(
    string Headline,
    IReadOnlyList<NoteVersion> Versions,
    IReadOnlyList<string> Advice,
    int Case
);

/// <summary>One way of saying it.</summary>
/// <param name="Name">For people: "Warm", "Brief", "Formal".</param>
/// <param name="Claims">Each thing that it says, with the words of the user that it rests on.</param>
/// <param name="Dropped">What the user said and the limit left no room for.</param>
public sealed record NoteVersion(
    string Name,
    string Text,
    int Length,
    int Limit,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<string> Dropped
);

/// <summary>Words of a note, and the user's words that they rest on.</summary>
public sealed record Claim(string Text, string Said);
