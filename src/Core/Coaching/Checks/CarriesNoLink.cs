using System.Text.RegularExpressions;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Checks;

public sealed partial record CarriesNoLink() : Check("carries-no-link", Moral.KnowThemFirst, "D23")
{
    public override Checked On(NoteText note) =>
        At(note.Text) is { } at
            ? Fail("A link in a first note is what a scam looks like. Name the thing; they can find it.", at)
            : Pass("No link.");

    public static Span? At(string text) =>
        Link().Match(text) is { Success: true } link ? new(link.Index, link.Index + link.Length) : null;

    [GeneratedRegex(
        @"(?:https?://|www\.)\S{1,200}|\b[\w\-]{2,40}\.(?:com|org|net|io|ly|co|me|biz|info|shop|link|xyz|app)(?:/\S{0,100})?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Link();
}
