namespace Etiquette.Core.Conversations;

/// <summary>Thumbs on an answer: counted where it was given, and a bad one gets a way forward.</summary>
public static class Feedback
{
    public const string Question = "feedback";
    public const string Good = "good";
    public const string Bad = "bad";

    internal static IReadOnlyList<Reply> Hear(string option) => option is Bad ? [WayForward] : [];

    private static readonly Reply WayForward = new Reply.Say(
        "Thank you for saying so. If a fact is not right, change it on the card and I think again; "
            + "\"why?\" tells you what each reason rests on.",
        Aside: true
    );
}
