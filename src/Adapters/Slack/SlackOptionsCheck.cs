using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Etiquette.Adapters.Slack;

/// <summary>Half-set Slack stops the start and names what is missing, so that nobody runs a deaf or mute bot.</summary>
internal sealed class SlackOptionsCheck(IHostEnvironment environment) : IValidateOptions<SlackOptions>
{
    public ValidateOptionsResult Validate(string? name, SlackOptions options)
    {
        string[] faults = options.IsOn ? [.. Faults(options)] : [];
        return faults is [] ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private IEnumerable<string> Faults(SlackOptions options)
    {
        if (!options.IsCalled && !options.HasSockets)
        {
            yield return "SLACK_SIGNING_SECRET is missing: Slack's calls are checked with it. (Or SLACK_APP_TOKEN, for Socket Mode.)";
        }

        foreach (var fault in options.HasManyWorkspaces ? InstallFaults(options) : TokenFaults(options))
        {
            yield return fault;
        }

        if (options.Sockets is < 1 or > 10)
        {
            yield return "Slack:Sockets must be 1 to 10.";
        }

        if (!WebAddress.IsAllowed(options.ApiUrl, environment.IsDevelopment()))
        {
            yield return "SLACK_API_URL must be an https address.";
        }

        if (options.ResponseUrlPrefixes.Any(url => !WebAddress.IsAllowed(url, environment.IsDevelopment())))
        {
            yield return "Slack:ResponseUrlPrefixes must be https addresses.";
        }
    }

    private static IEnumerable<string> TokenFaults(SlackOptions options)
    {
        if (!SlackOptions.IsSet(options.BotToken))
        {
            yield return "SLACK_BOT_TOKEN is missing: the bot answers with it. (Or SLACK_CLIENT_ID, for several workspaces.)";
        }

        if (SlackOptions.IsSet(options.ClientSecret))
        {
            yield return "SLACK_CLIENT_ID is missing: set it beside SLACK_CLIENT_SECRET, or neither.";
        }
    }

    private IEnumerable<string> InstallFaults(SlackOptions options)
    {
        if (SlackOptions.IsSet(options.BotToken))
        {
            yield return "SLACK_BOT_TOKEN opens one workspace and SLACK_CLIENT_ID many: set only one of them.";
        }

        if (!SlackOptions.IsSet(options.ClientSecret))
        {
            yield return "SLACK_CLIENT_SECRET is missing: set it beside SLACK_CLIENT_ID.";
        }

        if (!WebAddress.IsAllowed(options.RedirectUrl ?? "", environment.IsDevelopment()))
        {
            yield return "SLACK_REDIRECT_URL is missing: https://.../slack/oauth_redirect, as in the app's settings.";
        }

        if (!WebAddress.IsAllowed(options.AuthorizeUrl, environment.IsDevelopment()))
        {
            yield return "SLACK_AUTHORIZE_URL must be an https address.";
        }
    }
}
