using System.Diagnostics;

namespace Etiquette.Core.Accepting;

/// <summary>The six morals in words for people.</summary>
public static class Lesson
{
    public static string Of(Moral moral) =>
        moral switch
        {
            Moral.TellMeWhy => "if you want to connect, say why",
            Moral.SpendTimeOnIt => "look at more than the photo and the job title",
            Moral.RelationshipsNotCollections => "contacts are people to get to know, not to gather",
            Moral.KnowWhatYouWant => "it depends on what you want of your network, and on your work",
            Moral.RespectTheirTime => "a thoughtless request costs other people's time",
            Moral.KnowThemFirst => "connect where you have met in some form, in person or online",
            _ => throw new UnreachableException($"No words for {moral}."),
        };
}
