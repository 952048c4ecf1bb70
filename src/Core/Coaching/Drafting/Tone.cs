namespace Etiquette.Core.Coaching.Drafting;

/// <summary>How a note sounds; what it says is the same.</summary>
public enum Tone
{
    Warm,
    Brief,
    Formal,
}
