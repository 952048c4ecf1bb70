using System.Globalization;
using System.Text.RegularExpressions;
using Etiquette.Core.Coaching.Edits;
using Etiquette.Core.Coaching.Reading;
using Etiquette.Core.Conversations;

namespace Etiquette.Core.Coaching;

/// <summary>What was said beside a text that is shown to us: "shorten this to 200 characters: ...".</summary>
internal static partial class WishesForAText
{
    public static Turn<WriteANote> AsWished(this Turn<WriteANote> shown, string around, NoteDesk desk) =>
        shown.Next is not { HasText: true } writing ? shown
        : Beyonds.In(around.Trim(' ', ':', '\n', '"')) is { } beyond ? Saying(beyond, shown)
        : ToldUs.Says(around, "grammar") ? Saying(LeavesGrammar, shown)
        : AsksForLength().IsMatch(around) && Number(around) is { } limit
            ? Saying(Length(writing, limit, desk), shown)
        : ToldUs.Says(around, "shorter") ? writing.ShortenTo(Number(around), desk)
        : ToldUs.Says(around, "formal")
            ? writing.Change(
                Revision.MoreFormal(writing.Base(desk), writing.Material, desk.LimitOfTheirs),
                desk
            )
        : ToldUs.Says(around, "warmer")
            ? writing.Change(Revision.Warmer(writing.Base(desk), writing.Material, desk.LimitOfTheirs), desk)
        : shown;

    private const string LeavesGrammar =
        "I mend no grammar or spelling, so the words stay yours; a spell checker does that well. How it reads:";

    private static string Length(WriteANote writing, int limit, NoteDesk desk)
    {
        var length = writing.Base(desk).Length;
        return $"{length} characters: {(length <= limit ? $"yes, within {limit}" : $"no, {length - limit} more than {limit}")}.";
    }

    private static Turn<WriteANote> Saying(string words, Turn<WriteANote> shown) =>
        shown with
        {
            Replies = [new Reply.Say(words), .. shown.Replies],
        };

    private static int? Number(string around) =>
        Characters().Match(around) is { Success: true } found
            ? int.Parse(found.Groups["n"].Value, CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex(@"\b(?<n>\d{2,3})[ -]?(?:characters?|chars?|letters|signs)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Characters();

    [GeneratedRegex(
        @"\b(?:is|does|are|will) (?:this|it|that|my note|the note|these)\b[^?]{0,30}\b(?:under|within|below|over|fit|more than|less than)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex AsksForLength();
}
