using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Etiquette.Bot.Tests;

internal static class Ready
{
    /// <summary>A client of a host that says it is ready, as a load balancer would wait for it.</summary>
    public static async Task<HttpClient> ReadyClientAsync(this WebApplicationFactory<Program> host)
    {
        var client = host.CreateClient();
        while (true)
        {
            using var answer = await client.GetAsync(
                new Uri("/health/ready", UriKind.Relative),
                TestContext.Current.CancellationToken
            );
            if (answer.IsSuccessStatusCode)
            {
                return client;
            }
        }
    }

    /// <summary>As platforms do: what a busy machine could not take yet (503) comes again.</summary>
    public static async Task<HttpResponseMessage> DeliverAsync(
        this HttpClient client,
        Func<HttpRequestMessage> request
    )
    {
        while (true)
        {
            using var message = request();
            var answer = await client.SendAsync(message, TestContext.Current.CancellationToken);
            if (answer.StatusCode is not HttpStatusCode.ServiceUnavailable)
            {
                return answer;
            }

            answer.Dispose();
        }
    }
}
