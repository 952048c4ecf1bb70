using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Etiquette.Adapters.Web.TryOut;

/// <summary>Somebody who tries the bot: an id nobody can guess, and the conversation they are in.</summary>
public sealed record Visitor(string User, string Conversation)
{
    private const string Cookie = "etiquette-visitor";
    private const int Length = 32;

    /// <summary>The visitor of this request; a newcomer, or a cookie that we did not make, gets a new id.</summary>
    public static Visitor Of(HttpContext context)
    {
        if (
            context.Request.Cookies[Cookie]?.Split('.')
                is [{ Length: Length } user, { Length: Length } conversation]
            && user.All(char.IsAsciiHexDigitLower)
            && conversation.All(char.IsAsciiHexDigitLower)
        )
        {
            return new(user, conversation);
        }

        var visitor = new Visitor(NewId(), NewId());
        visitor.RememberIn(context);
        return visitor;
    }

    /// <summary>Start again: the same person (their role and goal stay), another conversation.</summary>
    public Visitor InANewConversation(HttpContext context)
    {
        var visitor = this with { Conversation = NewId() };
        visitor.RememberIn(context);
        return visitor;
    }

    public Address Address => new("web", "try-out", User, Conversation, Route: "{}");

    private void RememberIn(HttpContext context) =>
        context.Response.Cookies.Append(
            Cookie,
            $"{User}.{Conversation}",
            new CookieOptions
            {
                HttpOnly = true,
                IsEssential = true,
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
            }
        );

    private static string NewId() => RandomNumberGenerator.GetHexString(Length, lowercase: true);
}
