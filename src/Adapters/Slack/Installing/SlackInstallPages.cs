using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Etiquette.Adapters.Slack;

/// <summary>Where an administrator installs the bot: /slack/install sends them to Slack, which sends them back.</summary>
internal sealed partial class SlackInstallPages(
    SlackInstallState state,
    SlackOAuth oauth,
    SlackInstallations installations,
    IOptions<SlackOptions> options,
    ILogger<SlackInstallPages> logger
)
{
    public Task BeginAsync(HttpContext http)
    {
        var (value, verifier) = state.Begin(http.Response);
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Redirect(oauth.AuthorizeUrl(value, verifier));
        return Task.CompletedTask;
    }

    public async Task FinishAsync(HttpContext http)
    {
        var query = http.Request.Query;
        if (state.Finish(http, query["state"]) is not { } verifier)
        {
            NotBegunHere();
            await ShowAsync(
                http,
                StatusCodes.Status400BadRequest,
                "This installation was not begun in this browser, or too long ago. Please begin again."
            );
            return;
        }

        if (query["error"].ToString() is { Length: > 0 })
        {
            await ShowAsync(http, StatusCodes.Status200OK, "Nothing was installed, and nothing was changed.");
            return;
        }

        // The code is good once: what we began we finish, even when the browser goes away.
        var (answer, installation) = await oauth.RedeemAsync(
            query["code"].ToString(),
            verifier,
            CancellationToken.None
        );
        if (installation is null)
        {
            NotRedeemed(answer.Error!);
            await ShowAsync(
                http,
                StatusCodes.Status502BadGateway,
                $"Slack did not let us finish ({answer.Error}). Please begin again."
            );
            return;
        }

        if (!options.Value.MayInstall(installation.Workspace))
        {
            NotAllowed(installation.Workspace);
            await ShowAsync(
                http,
                StatusCodes.Status403Forbidden,
                "This bot is not open to your workspace. Please remove the app from it again."
            );
            return;
        }

        await installations.KeepAsync(installation, CancellationToken.None);
        Installed(installation.Workspace, string.Join(',', SlackManifest.Scopes.Except(installation.Scopes)));
        await ShowAsync(
            http,
            StatusCodes.Status200OK,
            installation.Workspace.StartsWith('E')
                ? "Installed for your organisation. It is in no workspace yet: an organisation admin adds it there, under Integrations in Slack's admin pages."
                : "Installed. Open Etiquette Bot under Apps in Slack and say hello."
        );
    }

    private static async Task ShowAsync(HttpContext http, int status, string text)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        await http.Response.WriteAsync(
            $"""
            <!doctype html><html lang="en"><meta charset="utf-8"><title>Etiquette Bot</title>
            <h1>Etiquette Bot</h1><p>{HtmlEncoder.Default.Encode(text)}</p></html>
            """
        );
    }

    [LoggerMessage(
        1,
        LogLevel.Warning,
        "A Slack installation was not begun in that browser, or too long ago"
    )]
    private partial void NotBegunHere();

    [LoggerMessage(2, LogLevel.Warning, "Slack did not redeem the code of an installation: {Reason}")]
    private partial void NotRedeemed(string reason);

    [LoggerMessage(3, LogLevel.Warning, "{Workspace} is not in Slack:Workspaces and was not installed")]
    private partial void NotAllowed(string workspace);

    [LoggerMessage(4, LogLevel.Information, "{Workspace} installed the bot; rights not granted: [{Missing}]")]
    private partial void Installed(string workspace, string missing);
}
