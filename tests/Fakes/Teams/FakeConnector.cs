using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace Etiquette.Fakes.Teams;

// The connector's part: posts, replies and updates.
public sealed partial class FakeTeams
{
    private async Task TakeAsync(HttpContext http, byte[] bytes)
    {
        if (!Login.Knows(http.Request))
        {
            await ErrorAsync(http, StatusCodes.Status401Unauthorized, "Unauthorized");
            return;
        }

        // The path as it came: %2F in an id must not become a separator.
        var raw = http.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        if (Call().Match(raw.Split('?')[0]) is not { Success: true } call)
        {
            faults.Enqueue($"no such call: {http.Request.Method} {raw}");
            await ErrorAsync(http, StatusCodes.Status404NotFound, "NotFound");
            return;
        }

        var conversation = IdIn(call, "conversation");
        var activity = IdIn(call, "activity");
        if (Rooms.Refusal(conversation ?? "") is { } refusal)
        {
            await ErrorAsync(http, refusal.Status, refusal.Code);
            return;
        }

        await (
            conversation is null ? StartAsync(http, bytes)
            : HttpMethods.IsDelete(http.Request.Method) ? DeleteAsync(http, conversation, activity!)
            : TakeMessageAsync(http, conversation, activity, bytes)
        );
    }

    private static string? IdIn(Match call, string part) =>
        call.Groups[part] is { Success: true, Value: var id } ? Uri.UnescapeDataString(id) : null;

    private async Task TakeMessageAsync(HttpContext http, string conversation, string? activity, byte[] bytes)
    {
        var body = Encoding.UTF8.GetString(bytes);
        if (MessageRules.IsTyping(body))
        {
            Rooms.Types(conversation);
            await WriteAsync(http, new() { ["id"] = "typing" }, StatusCodes.Status202Accepted);
            return;
        }

        var wrong = MessageRules.Faults(http.Request, conversation, activity, body).ToList();
        if (wrong.Count > 0)
        {
            wrong.ForEach(Fault);
            await ErrorAsync(http, StatusCodes.Status400BadRequest, "BadSyntax");
            return;
        }

        await (
            HttpMethods.IsPut(http.Request.Method)
                ? UpdateAsync(http, conversation, activity!, bytes)
                : PostAsync(http, conversation, bytes)
        );
    }

    /// <summary>A chat with one member, which is the same every time; or a new post in a channel.</summary>
    private async Task StartAsync(HttpContext http, byte[] bytes)
    {
        var asked = JsonNode.Parse(bytes)!.AsObject();
        if ((string?)asked["tenantId"] != Tenant)
        {
            faults.Enqueue("a conversation in another tenant");
        }

        if ((string?)asked["members"]?[0]?["id"] is { } member && (bool?)asked["isGroup"] == false)
        {
            await WriteAsync(http, new() { ["id"] = Rooms.ChatWith(member) }, StatusCodes.Status201Created);
            return;
        }

        if (
            (string?)asked["channelData"]?["channel"]?["id"] is not { } channel
            || asked["activity"] is not JsonObject message
            || MessageRules.OfMessage(message, null).ToList() is [_, ..]
        )
        {
            faults.Enqueue($"a conversation that cannot begin: {asked.ToJsonString()}");
            await ErrorAsync(http, StatusCodes.Status400BadRequest, "BadSyntax");
            return;
        }

        var id = NextId();
        var thread = $"{channel};messageid={id}";
        Keep(new(thread, id, message.DeepClone().AsObject()), bytes);
        await WriteAsync(http, new() { ["id"] = thread, ["activityId"] = id }, StatusCodes.Status201Created);
    }

    private async Task PostAsync(HttpContext http, string conversation, byte[] bytes)
    {
        var whisper = http.Request.Query.ContainsKey("isTargetedActivity");
        var post = new TeamsPost(conversation, NextId(), JsonNode.Parse(bytes)!.AsObject(), whisper);
        Keep(post, bytes);
        await WriteAsync(http, new() { ["id"] = post.Id }, StatusCodes.Status201Created);
    }

    private string NextId() =>
        (1_776_800_000_000 + Interlocked.Increment(ref ids)).ToString(CultureInfo.InvariantCulture);

    private void Keep(TeamsPost post, byte[] bytes)
    {
        posts[post.Id] = post;
        order.Enqueue(post.Id);
        Arrived(bytes);
    }

    private async Task DeleteAsync(HttpContext http, string conversation, string activity)
    {
        if (!posts.TryGetValue(activity, out var post) || post.Conversation != conversation)
        {
            await ErrorAsync(http, StatusCodes.Status404NotFound, "ActivityNotFoundInConversation");
            return;
        }

        posts[activity] = post with { IsDeleted = true };
        Arrived([]);
        http.Response.StatusCode = StatusCodes.Status200OK;
    }

    private async Task UpdateAsync(HttpContext http, string conversation, string activity, byte[] bytes)
    {
        if (!posts.TryGetValue(activity, out var post) || post.IsDeleted || post.Conversation != conversation)
        {
            await ErrorAsync(http, StatusCodes.Status404NotFound, "ActivityNotFoundInConversation");
            return;
        }

        posts[activity] = post with { Activity = JsonNode.Parse(bytes)!.AsObject(), Edits = post.Edits + 1 };
        Arrived(bytes);
        await WriteAsync(http, new() { ["id"] = activity });
    }

    private async Task MisbehaveAsync(HttpContext http, byte[] bytes, TeamsTrouble trouble)
    {
        switch (trouble)
        {
            case TeamsTrouble.Status(var code, var error, var after):
                if (after is { } seconds)
                {
                    http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
                }

                await ErrorAsync(http, code, error ?? "Error");
                break;
            case TeamsTrouble.Redirect(var to):
                http.Response.Redirect(to, permanent: false, preserveMethod: true);
                break;
            case TeamsTrouble.Garbage:
                await http.Response.WriteAsync("<html>");
                break;
            case TeamsTrouble.Hang:
                await Task.Delay(Timeout.Infinite, http.RequestAborted)
                    .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                break;
            default:
                Arrived(bytes);
                http.Abort();
                break;
        }
    }

    private static Task ErrorAsync(HttpContext http, int status, string code) =>
        WriteAsync(
            http,
            new()
            {
                ["error"] = new JsonObject { ["code"] = code, ["message"] = "No." },
            },
            status
        );

    [GeneratedRegex(
        "^/emea/[^/]+/v3/conversations(/(?<conversation>[^/]+)/activities(/(?<activity>[^/]+))?)?$"
    )]
    private static partial Regex Call();
}
