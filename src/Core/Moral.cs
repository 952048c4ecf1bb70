namespace Etiquette.Core;

/// <summary>The six lessons that everything the bot says rests on; every rule, check and tip names one.</summary>
public enum Moral
{
    /// <summary>If you want to connect, say why. A request without a reason earns no attention.</summary>
    TellMeWhy,

    /// <summary>Effort is matched with effort: look at more than the photo and the job title.</summary>
    SpendTimeOnIt,

    /// <summary>Contacts are people to get to know, not possessions to gather.</summary>
    RelationshipsNotCollections,

    /// <summary>Whether to accept depends on what you want of your network, and on your role and employer.</summary>
    KnowWhatYouWant,

    /// <summary>Checking an unknown sender costs minutes; a thoughtless request costs the sender their name.</summary>
    RespectTheirTime,

    /// <summary>Ask, and accept, where you have met in some form, in person or online.</summary>
    KnowThemFirst,
}
