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

        var conversation = Uri.UnescapeDataString(call.Groups["conversation"].Value);
        var activity = call.Groups["activity"] is { Success: true, Value: var id }
            ? Uri.UnescapeDataString(id)
            : null;
        var wrong = MessageRules
            .Faults(http.Request, conversation, activity, Encoding.UTF8.GetString(bytes))
            .ToList();
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

    private async Task PostAsync(HttpContext http, string conversation, byte[] bytes)
    {
        var id = (1_776_800_000_000 + order.Count).ToString(CultureInfo.InvariantCulture);
        var whisper = http.Request.Query.ContainsKey("isTargetedActivity");
        posts[id] = new(conversation, id, JsonNode.Parse(bytes)!.AsObject(), whisper);
        order.Enqueue(id);
        Arrived(bytes);
        await WriteAsync(http, new() { ["id"] = id }, StatusCodes.Status201Created);
    }

    private async Task UpdateAsync(HttpContext http, string conversation, string activity, byte[] bytes)
    {
        if (!posts.TryGetValue(activity, out var post) || post.Conversation != conversation)
        {
            await ErrorAsync(http, StatusCodes.Status404NotFound, "ActivityNotFoundInConversation");
            return;
        }

        posts[activity] = post with { Activity = JsonNode.Parse(bytes)!.AsObject() };
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

    [GeneratedRegex("^/emea/[^/]+/v3/conversations/(?<conversation>[^/]+)/activities(/(?<activity>[^/]+))?$")]
    private static partial Regex Call();
}
