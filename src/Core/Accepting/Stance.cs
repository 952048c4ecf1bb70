namespace Etiquette.Core.Accepting;

/// <summary>How far somebody's door stands open to people they do not know.</summary>
public enum Stance
{
    Closed,
    Selective,
    Open,
}
