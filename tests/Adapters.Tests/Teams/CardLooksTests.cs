using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Etiquette.Adapters.Teams;
using Etiquette.Core.Accepting;
using Etiquette.Core.Conversations;
using Etiquette.Core.Conversations.Forms;
using Etiquette.Core.Tips;
using Etiquette.Fakes;
using Etiquette.Fakes.Teams;

namespace Etiquette.Adapters.Tests.Teams;

/// <summary>Cards that a person looked at; the browser tests draw every one of them with Microsoft's own renderer.</summary>
public sealed class CardLooksTests
{
    private const string LongName =
        "Dr Maximiliane-Theodora von und zu Hohenlohe-Waldenburg-Schillingsfürst Donaudampfschifffahrtsgesellschaftskapitän";
    private const string FromRightToLeft =
        "محمد بن عبد الله الفيصل (דנה לוי) من شركة الاتصالات المتحدة للتجارة";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly Reply.Ask Menu = new(
        "menu",
        null,
        "Hello, everybody! Mention me when you are not sure.",
        [new("accept", "Should I accept someone?"), new("tip", "Give me a tip"), new("me", "About me")],
        Case: 0
    );

    [Fact]
    public void A_menu_in_a_channel_says_its_words_for_whoever_presses() =>
        Look(Card(new Audience("kim", "29:kim", IsShared: true), Menu), "menu-shared.json");

    [Fact]
    public void A_question_in_a_chat_looks_again_when_it_is_seen_again() =>
        Look(Card(new Audience("kim", "29:kim"), Samples.Ask), "ask-refreshing.json");

    [Fact]
    public void A_verdict_in_a_dialog_has_plain_buttons() =>
        Look(Card(new Audience("kim", Dialog: "d1"), Samples.Decide), "verdict-dialog.json");

    [Fact]
    public void A_form_is_labelled() => Look(FormCard.Of(AcceptForm.Blank, "d1", []), "form.json");

    [Fact]
    public void A_faulty_form_says_what_is_wrong_where_it_is() =>
        Look(
            FormCard.Of(
                AcceptForm
                    .Blank.With(AcceptForm.Name, FromRightToLeft)
                    .With(AcceptForm.NoteKind, AcceptForm.Pasted),
                "d1",
                [new(AcceptForm.Note, "Paste the note here, or say above what it is like.")]
            ),
            "form-faulty.json"
        );

    [Fact]
    public void A_tip_to_share_names_its_source() =>
        Look(TipPreview.Of(TipBook.Ours.All[0]), "tip-shared.json");

    [Fact]
    public void The_longest_names_wrap() =>
        Look(Card(new Audience("kim"), About(LongName)), "names-long.json");

    [Fact]
    public void Names_from_right_to_left_stay_whole() =>
        Look(Card(new Audience("kim"), About(FromRightToLeft)), "names-rtl.json");

    [Fact]
    public void Everything_at_its_longest_is_still_a_card() =>
        Look(
            Card(new Audience("kim"), Samples.Worst("All that anybody could ever want to say. ", 12)),
            "worst.json"
        );

    [Fact]
    public void A_name_cannot_turn_our_words_around()
    {
        var card = Card(new Audience("kim"), About("Dana \u202eseyeR\u2066" + new string('x', 60)))
            .ToJsonString(Readable);
        Assert.DoesNotContain("\u202e", card, StringComparison.Ordinal);
        Assert.DoesNotContain("\u2066", card, StringComparison.Ordinal);
    }

    private static Reply.Decide About(string name)
    {
        var verdict = Samples.Decide.Verdict;
        return new(
            verdict with
            {
                Headline = $"Ask {name} first why they would like to connect",
                Reasons =
                [
                    .. verdict.Reasons.Select(reason =>
                        reason with
                        {
                            Text = $"{name} works in your field, so there may be something to talk about.",
                        }
                    ),
                ],
                // A draft is copied as it is, so nothing in it is made breakable: a word fits, or it does not.
                Draft = new Draft("Your reply", $"Hello {name[..60]},\nmay I ask what made you think of me?"),
            }
        );
    }

    private static JsonObject Card(Audience audience, Reply reply) => AdaptiveCards.Card([reply], audience);

    private static void Look(JsonObject card, string file)
    {
        Assert.Empty(AdaptiveCardRules.Faults(card));
        Golden.Matches(card.ToJsonString(Readable), file);
    }
}
