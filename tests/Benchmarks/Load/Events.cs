using System.Globalization;
using System.Text;

namespace Etiquette.Benchmarks.Load;

/// <summary>
/// Direct messages as Slack sends them, each of them new: two thousand people, each of whom talks through a request
/// in a thread and then begins the next.
/// </summary>
internal static class Events
{
    private const int People = 2_000;

    private static readonly string[] texts =
    [
        "Should I accept Dana Reyes?",
        "I don't know her",
        "There was no note",
        "What does it matter if she is a client?",
        "no, she is a recruiter and we met at a conference in May",
        "help",
    ];

    public static byte[] Message(int number)
    {
        var person = number % People;
        var step = number / People % texts.Length;
        var (ts, thread) = (Ts(number), Ts(number - step * People));
        return Encoding.UTF8.GetBytes(
            $$"""
            {"token":"t","team_id":"T0001","context_team_id":"T0001","api_app_id":"A0001","type":"event_callback",
            "event_id":"Ev{{number:D10}}","event_time":1750000000,"event_context":"4-context","is_ext_shared_channel":false,
            "authorizations":[{"enterprise_id":null,"team_id":"T0001","user_id":"U0BOT","is_bot":true,"is_enterprise_install":false}],
            "event":{"type":"message","user":"U{{person:D5}}","client_msg_id":"{{number:D8}}-0000-4000-8000-000000000000",
            "text":"{{texts[step]}}","ts":"{{ts}}"{{(
                step == 0 ? "" : $",\"thread_ts\":\"{thread}\""
            )}},"team":"T0001","channel":"D{{person:D5}}","event_ts":"{{ts}}","channel_type":"im"} }
            """
        );
    }

    private static string Ts(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"17{number:D8}.{number % 1_000_000:D6}");
}
