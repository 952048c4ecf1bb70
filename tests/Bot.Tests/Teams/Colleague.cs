using System.Net;
using System.Text.Json.Nodes;
using Etiquette.Fakes.Teams;

namespace Etiquette.Bot.Tests.Teams;

/// <summary>One person at their Teams: says things, presses buttons, and reads what comes.</summary>
internal sealed class Colleague(Company company, TeamsSender sender)
{
    public TeamsSender Sender => sender;

    /// <summary>What stands where they are.</summary>
    public IReadOnlyList<TeamsPost> Posts => company.Teams.PostsIn(sender.Conversation);

    public TeamsPost Latest => Posts[^1];

    /// <summary>The same person somewhere else.</summary>
    public Colleague In(string conversation, string type) =>
        new(
            company,
            new TeamsSender(company.Teams, TimeProvider.System)
            {
                User = sender.User,
                AadObjectId = sender.AadObjectId,
                Conversation = conversation,
                ConversationType = type,
            }
        );

    /// <summary>Says it, and waits for the answer.</summary>
    public Task<TeamsPost> SayAsync(string text) => TellAsync(sender.Message(text));

    public Task<TeamsPost> MentionAsync(string text) => TellAsync(sender.Mentioning(text));

    /// <summary>Sends it, and waits for the next post here.</summary>
    public async Task<TeamsPost> TellAsync(JsonObject activity)
    {
        var before = Posts.Count;
        await SendAsync(activity);
        await ReadsAsync(before + 1);
        return Latest;
    }

    /// <summary>Waits until so many posts stand here.</summary>
    public Task ReadsAsync(int posts) =>
        company.Teams.UntilAsync(() => Posts.Count >= posts, $"{posts} posts; there are {Posts.Count}");

    /// <summary>
    /// Shows that everything before it was heeded, without waiting for what must not come: what is said next is
    /// answered next.
    /// </summary>
    public async Task<int> CountAfterHelpAsync()
    {
        var before = Posts.Count;
        await SendAsync(sender.Message("help"));
        await company.Teams.UntilAsync(
            () =>
                Posts.Count > before
                && Posts.Any(post => post.Summary?.StartsWith("I help", StringComparison.Ordinal) is true),
            "an answer to a cry for help"
        );
        return Posts.Count - 1;
    }

    public async Task SendAsync(JsonObject activity)
    {
        using var answer = await company.SendAsync(() => sender.Request(activity));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    public async Task<HttpStatusCode> TryAsync(string body, string? token)
    {
        using var answer = await company.SendAsync(() => TeamsSender.Request(body, token));
        return answer.StatusCode;
    }

    /// <summary>Presses the button that says so; the answer of the invoke.</summary>
    public Task<JsonObject> PressAsync(TeamsPost post, string label) =>
        InvokeAsync(sender.Press(post.Choose(label), post));

    public async Task<JsonObject> InvokeAsync(JsonObject invoke)
    {
        using var answer = await company.SendAsync(() => sender.Request(invoke));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return JsonNode.Parse(text)!.AsObject();
    }
}
