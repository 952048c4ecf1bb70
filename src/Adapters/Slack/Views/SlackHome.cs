using System.Globalization;
using System.Text.Json;
using Etiquette.Core.Conversations;

namespace Etiquette.Adapters.Slack;

/// <summary>The Home tab: what waits, notes in hand, settings, and what is kept. https://docs.slack.dev/surfaces/app-home</summary>
internal static class SlackHome
{
    // A view takes 100 blocks; this page needs at most about 60.
    private const int MostWays = 10;
    private const int MostOpen = 10;
    private const int MostNotes = 5;
    private const int MostTips = 20;

    public static void Home(this Utf8JsonWriter json, Home home, string user)
    {
        json.Header("Somebody wants to connect?");
        json.Section("Ask me before you press Accept. I give you a reasoned answer, and you decide.");
        json.Actions([
            Own(SlackHomeClick.Ask, "Ask about a request", user) with
            {
                Style = "primary",
            },
            // The form asks about a request, and the settings stand below.
            .. home
                .Menu.Options.Where(way => way.Id is not ("accept" or "me"))
                .Take(MostWays)
                .Select(way => new Button(
                    $"way-{way.Id}",
                    way.Label,
                    new SlackPick(home.Menu.Question, way.Id, home.Menu.Case, user).ToString()
                )),
        ]);
        json.Open(home.Open, user);
        json.Notes(home.Notes);
        json.Tips(home.Tips);
        json.Settings(home.Settings, user);
        json.Divider();
        json.Header("What I keep about you");
        json.Section(
            "Your settings, and what we talked about in the last 24 hours. Nobody else sees it here."
        );
        json.Actions(
            Own(SlackHomeClick.Export, "Show it all", user),
            Own(SlackHomeClick.Erase, "Erase everything", user) with
            {
                Style = "danger",
                Confirm = Confirm.Erasing,
            }
        );
    }

    private static void Open(this Utf8JsonWriter json, IReadOnlyList<Reply.Ask> open, string user)
    {
        json.Divider();
        json.Header("Waiting for your answer");
        if (open is [])
        {
            json.Section("Nothing waits.");
        }

        foreach (var (n, ask) in open.Take(MostOpen).Index())
        {
            var options = ask.Options.ThatFit(ask.Question, ask.Case, user);
            json.Section(ask.Text, menu => menu.Menu(Numbered("open", n), "Choose one", options));
        }
    }

    private static void Notes(this Utf8JsonWriter json, IReadOnlyList<NoteInHand> notes)
    {
        if (notes is not [])
        {
            json.Divider();
            json.Header("Notes in hand");
        }

        foreach (var note in notes.Take(MostNotes))
        {
            json.Copyable(note.To is { } to ? $"To {to}" : "A note", note.Text);
        }
    }

    private static void Tips(this Utf8JsonWriter json, IReadOnlyList<string> tips)
    {
        json.Divider();
        json.Header("Tips that you set up");
        if (tips is [])
        {
            json.Section("None yet. Type /etiquette tips in a channel, and say when.");
        }

        foreach (var tip in tips.Take(MostTips))
        {
            json.Section(tip);
        }
    }

    private static void Settings(this Utf8JsonWriter json, IReadOnlyList<Setting> settings, string user)
    {
        json.Divider();
        json.Header("Your settings");
        foreach (var (n, setting) in settings.Index())
        {
            json.Section(
                setting.Label,
                menu =>
                    menu.Menu(
                        Numbered("setting", n),
                        "Not set",
                        setting.Options.ThatFit(setting.Question, number: 0, user),
                        setting.Chosen
                    )
            );
        }
    }

    private static Button Own(string option, string label, string user) =>
        new(option, label, new SlackPick(SlackHomeClick.Question, option, 0, user).ToString());

    private static string Numbered(string name, int n) =>
        string.Create(CultureInfo.InvariantCulture, $"{name}{n}");
}
