using System.Text.RegularExpressions;

namespace Etiquette.Core.Coaching.Drafting;

/// <summary>Is it "met her" or "her talk"? What follows tells.</summary>
internal static partial class ObjectOrOwner
{
    /// <param name="rest">Everything after "her", without the space.</param>
    public static bool IsObjectBefore(string rest) => rest.Length == 0 || AfterObject().IsMatch(rest);

    [GeneratedRegex(
        @"^(?:[^\p{L}\p{N}]"
            + @"|(?:one|a single|two|three|an?|some|another) (?:\w+ )?questions?\b"
            + @"|(?:a|an|the|at|in|on|to|for|with|from|by|about|of|after|before|during|through|via|over|under|near|into|onto|across|around|against"
            + @"|and|but|or|so|as|if|when|while|because|since|until|than|that|there|here|again|once|twice|this|yesterday|today|tomorrow|now|then"
            + @"|how|what|which|whether|why|where|who|I|we|my|our|some|any|back|up|out|online|too|better|well|personally|briefly|recently|directly|together"
            + @"|is|was|are|were|will|would|could|can|speak|speaking|talking|giving|give|presenting|explain|explaining|say|saying|perform|performing|sing|demonstrate"
            + @"|find|understand|save|reach|get|see|build|avoid|compare|recruit|finish|publish|learn|prepare|choose|decide|fill|keep|meet|make|know|spread|improve|use)\b"
            + @"|(?:last|next) (?:week|month|year|spring|summer|autumn|fall|winter|night|time|\w+day|January|February|March|April|May|June|July|August|September|October|November|December)\b"
            + @"|(?:a few|two|three|four|five|\d+|some|many) (?:years?|weeks?|months?|days?|times?)\b"
            + @"|first (?:at|in|on|when|through)\b|next to\b)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex AfterObject();
}
