namespace Etiquette.Core.Language.Intents;

/// <summary>What the message wants.</summary>
internal static class Purpose
{
    public static Intent Of(Gist gist) =>
        gist.Message.Tokens.Count == 0 ? Emoji.Meaning(gist.Message.Text) : Classifier.Shipped.Choose(gist);
}
