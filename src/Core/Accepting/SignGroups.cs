namespace Etiquette.Core.Accepting;

/// <summary>Signs by what they can do.</summary>
public static class SignGroups
{
    /// <summary>New people, shy people and careful people show these too: never decisive alone.</summary>
    public const Signs Weak = Signs.NewAccount | Signs.FewConnections | Signs.NoPhoto;

    /// <summary>Something is wanted that a new contact has no business wanting.</summary>
    public const Signs Serious =
        Signs.OffPlatform
        | Signs.FileOrLink
        | Signs.TooGood
        | Signs.Secrecy
        | Signs.InsideKnowledge
        | Signs.Money
        | Signs.JobFee
        | Signs.Credentials;

    /// <summary>Something does not add up.</summary>
    public const Signs Doubtful =
        Signs.Urgency | Signs.Vague | Signs.Implausible | Signs.ExcessFlattery | Signs.Instructions;

    /// <summary>Says nothing about what the sender wants, so asking on is still worth it.</summary>
    public const Signs Harmless = Weak | Signs.OpenNetworker | Signs.SerialSender;

    public const Signs Warnings = Serious | Doubtful | Weak;

    public static bool Any(this Signs? signs, Signs of) => signs is { } seen && (seen & of) != 0;

    public static int Count(this Signs? signs, Signs of) =>
        signs is { } seen ? System.Numerics.BitOperations.PopCount((uint)(seen & of)) : 0;
}
