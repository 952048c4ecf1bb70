using System.Text.Json.Nodes;
using Etiquette.Core.Conversations.Forms;
using Etiquette.Fakes.Teams;

namespace Etiquette.Bot.Tests.Teams;

/// <summary>Dialogs from a command on a message to the verdict.</summary>
[Collection(OneCompany.Name)]
public sealed class DialogsTests(Company company) : IDisposable
{
    public void Dispose() => Assert.Empty(company.Teams.TakeFaults());

    [Fact]
    public async Task Should_I_accept_this_leads_through_the_form_to_a_verdict_that_can_be_corrected()
    {
        var kim = company.Hire();
        var form = Cards.Page(
            await kim.InvokeAsync(kim.Sender.Command("shouldIAccept", "<p>Hi, I would like to add you.</p>"))
        );
        var page = Cards.Page(
            await kim.InvokeAsync(
                kim.Sender.SendOff(
                    CardOnScreen.SendOff(form),
                    [
                        new(AcceptForm.Name, "Dana Reyes"),
                        new(AcceptForm.Known, "no"),
                        new(AcceptForm.NoteKind, AcceptForm.Pasted),
                        new(AcceptForm.Note, "Hi, I would like to add you."),
                    ]
                )
            )
        );
        for (
            var i = 0;
            i < 3 && CardOnScreen.Choose(page, Cards.DontKnow) is { } shrug && !Cards.IsVerdict(page);
            i++
        )
        {
            page = Cards.Page(await kim.InvokeAsync(kim.Sender.SendOff(shrug)));
        }

        Assert.True(Cards.IsVerdict(page));
        Assert.Contains("Dana Reyes", page.ToJsonString(), StringComparison.Ordinal);
        Assert.Empty(kim.Posts);
    }

    [Fact]
    public async Task The_welcome_opens_the_form_that_asks_everything_at_once()
    {
        var kim = company.Hire();
        var welcome = await kim.TellAsync(kim.Sender.Added());
        var open = CardOnScreen.OpensForm(welcome.Card!)!;
        var fetch = kim.Sender.Invoke("task/fetch", new JsonObject { ["data"] = open["data"]!.DeepClone() });
        var form = Cards.Page(await kim.InvokeAsync(fetch));
        var page = Cards.Page(
            await kim.InvokeAsync(
                kim.Sender.SendOff(
                    CardOnScreen.SendOff(form),
                    [
                        new(AcceptForm.Name, "Dana Reyes"),
                        new(AcceptForm.Known, "no"),
                        new(AcceptForm.NoteKind, "none"),
                    ],
                    name: "task/submit"
                )
            )
        );
        Assert.Contains("Dana Reyes", page.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_asked_in_a_dialog_does_not_mix_with_the_chat_behind_it()
    {
        var kim = company.Hire();
        await kim.SayAsync("Should I accept Ola Nordmann?");
        await kim.InvokeAsync(kim.Sender.Command("coachThisNote", "Hi, please add me."));
        var verdict = await kim.SayAsync("I know him well, we worked together for years");
        Assert.Contains("Ola Nordmann", verdict.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_is_coached_on_the_spot()
    {
        var kim = company.Hire();
        var page = Cards.Page(
            await kim.InvokeAsync(
                kim.Sender.Command(
                    "coachThisNote",
                    "<div>Hi, I'd like to add you to my professional network.</div>"
                )
            )
        );
        Assert.Contains("professional network", page.ToJsonString(), StringComparison.Ordinal);
        Assert.Empty(kim.Posts);
    }

    [Fact]
    public async Task The_same_dialog_sent_off_again_has_one_effect_and_the_same_answer()
    {
        var kim = company.Hire();
        var command = kim.Sender.Command("coachThisNote", "Hi, please add me.");
        var first = await kim.InvokeAsync(command);
        Assert.Equal(first.ToJsonString(), (await kim.InvokeAsync(command)).ToJsonString());
    }

    [Fact]
    public async Task Tips_can_be_found_and_shared()
    {
        var kim = company.Hire();
        var found = await kim.InvokeAsync(
            kim.Sender.Invoke(
                "composeExtension/query",
                new JsonObject
                {
                    ["commandId"] = "tips",
                    ["parameters"] = new JsonArray(new JsonObject { ["name"] = "query", ["value"] = "note" }),
                }
            )
        );
        Assert.NotEmpty(found["composeExtension"]!["attachments"]!.AsArray());
    }
}
