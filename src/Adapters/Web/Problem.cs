using Microsoft.AspNetCore.Http;

namespace Etiquette.Adapters.Web;

/// <summary>What went wrong, in words that help the caller (application/problem+json).</summary>
public static class Problem
{
    public static IResult Of(int status, string detail) => Results.Problem(detail, statusCode: status);
}
