using System.Net.Mime;
using System.Text.Encodings.Web;
using System.Text.Json;
using Etiquette.Core.Conversations.Forms;
using Microsoft.AspNetCore.Http;

namespace Etiquette.Adapters.Slack;

/// <summary>What Slack gets back, over HTTP or through a socket: mostly that we have it, and nothing more.</summary>
internal readonly record struct SlackAck(int Status, string? Body = null, string? ContentType = null)
{
    /// <summary>For a dialog this closes it.</summary>
    public static readonly SlackAck Done = new(StatusCodes.Status200OK);

    /// <summary>Not even looked at for want of text or shape.</summary>
    public static readonly SlackAck Broken = new(StatusCodes.Status400BadRequest);

    /// <summary>Nothing is written: send it again.</summary>
    public static readonly SlackAck Later = new(StatusCodes.Status503ServiceUnavailable);

    private static readonly JsonSerializerOptions AsTyped = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public bool IsDone => Status == StatusCodes.Status200OK;

    public static SlackAck Challenge(string value) =>
        new(StatusCodes.Status200OK, value, MediaTypeNames.Text.Plain);

    /// <summary>The dialog stays open, keeps what was typed, and shows each fault beside its field.</summary>
    public static SlackAck Faults(IReadOnlyList<FieldError> faults) =>
        new(
            StatusCodes.Status200OK,
            JsonSerializer.Serialize(
                new Dictionary<string, object>
                {
                    ["response_action"] = "errors",
                    ["errors"] = faults
                        .GroupBy(fault => fault.Field)
                        .ToDictionary(field => field.Key, field => field.First().Text),
                },
                AsTyped
            ),
            MediaTypeNames.Application.Json
        );
}
