using Etiquette.Core.Coaching.Drafting;

namespace Etiquette.Core.Coaching.Gates;

/// <summary>The request to somebody both know: easy to grant, and easy to refuse.</summary>
internal static class Introduction
{
    public static NoteDraft Request(string mutual, Material material, int number)
    {
        var (helper, who) = (Addressee.Of(mutual), material.Who);
        var name = who.IsKnown ? who.Full : "somebody you know";
        List<string> sentences = [$"Would you be willing to introduce me to {name}?"];
        List<Claim> claims = [new($"introduce me to {name}", material.To ?? mutual)];
        foreach (
            var told in material
                .Told.Where(told => told.Topic is Topic.Sender or Topic.Ask or Topic.Thing)
                .Take(2)
        )
        {
            // Said of them, not to them: the user's words as they are.
            var sentence = Polish.Sentence(
                Completing.Sentence(Polish.Slips(told.Words), told.Topic, met: false)
            );
            sentences.Add(sentence);
            claims.Add(new(sentence, told.Words));
        }

        sentences.Add("If it does not suit you, that is quite all right.");
        var text = $"Hello {helper.Warm},\n{string.Join(' ', sentences)}";
        return new(
            $"A request to {helper.Warm}, who could introduce you",
            [new("To send by mail or message", text, NoteLimit.Count(text), Limit: 2_000, claims, [])],
            [
                $"Ask {helper.Warm} only if they really know {name}: a name on a list is no introduction.",
                "Let them answer in their own time, and thank them whichever way it goes.",
            ],
            number
        );
    }
}
