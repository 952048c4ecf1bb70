using Microsoft.AspNetCore.Http;

namespace Etiquette.Adapters.Web;

/// <summary>POST /api/notes/review: a note read as its recipient will, without a conversation. Nothing is kept.</summary>
public static class ReviewEndpoint
{
    public static async Task<IResult> ReviewAsync(HttpRequest request)
    {
        var (review, refusal) = await JsonBody.ReadAsync<ReviewRequest>(request);
        return review switch
        {
            null => refusal!,
            { Fault: { } fault } => Problem.Of(StatusCodes.Status400BadRequest, fault),
            _ => Results.Json(ReviewJson.Render(review.Review)),
        };
    }
}
