using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Etiquette.Adapters.Teams;

/// <summary>Asks <c>Teams:TokenEndpoint</c> where MSAL would ask Microsoft's own login page.</summary>
internal sealed class LoginElsewhere(Uri endpoint) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        request.RequestUri = endpoint;
        var response = await base.SendAsync(request, cancellationToken);
        if (response.IsSuccessStatusCode)
        {
            response.Content = await WithKindAsync(response.Content, cancellationToken);
        }

        return response;
    }

    /// <summary>MSAL insists on being told the kind, which not every login page does: ours is always a bearer's.</summary>
    private static async Task<HttpContent> WithKindAsync(HttpContent answer, CancellationToken cancellation)
    {
        var text = await answer.ReadAsStringAsync(cancellation);
        try
        {
            if (JsonNode.Parse(text) is JsonObject token)
            {
                token.TryAdd("token_type", "Bearer");
                return JsonContent.Create(token);
            }
        }
        catch (System.Text.Json.JsonException)
        {
            // No token at all, then; MSAL says so.
        }

        return new StringContent(text);
    }
}
