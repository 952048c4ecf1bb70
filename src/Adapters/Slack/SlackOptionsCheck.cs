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
        if (string.IsNullOrWhiteSpace(options.SigningSecret))
        {
            yield return "SLACK_SIGNING_SECRET is missing: set it beside SLACK_BOT_TOKEN, or neither.";
        }

        if (string.IsNullOrWhiteSpace(options.BotToken))
        {
            yield return "SLACK_BOT_TOKEN is missing: set it beside SLACK_SIGNING_SECRET, or neither.";
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
}
