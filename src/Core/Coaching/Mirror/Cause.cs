namespace Etiquette.Core.Coaching.Mirror;

/// <summary>The one thing about a note that settles what a reader does with it, gravest first.</summary>
internal enum Cause
{
    Scam,
    Personal,
    Pressure,

    /// <summary>A blank, another's name, praise for something that nobody did.</summary>
    ForSomebodyElse,
    Sale,

    /// <summary>Between the two stands a rule: a live interview, a case before a judge.</summary>
    Rule,
    Link,
    Praise,

    /// <summary>Nothing says why; or it would fit anybody.</summary>
    NoReason,
    BigFavour,
    NoName,

    /// <summary>Too long, or dashed off.</summary>
    Untidy,
    Known,

    /// <summary>A reason that lies in this reader's own field.</summary>
    MyField,
    Reason,
}
