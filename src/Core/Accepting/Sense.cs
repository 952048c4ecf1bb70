namespace Etiquette.Core.Accepting;

/// <summary>
/// What stories told in such words came to, as the corpus teaches (ADR 9): how much more speaks for each verdict than for
/// asking first, in hundredths of a nat. It states no fact. It tips the scales where the facts leave them even, and makes us
/// careful where the words sound like harm; messages about one request add up.
/// </summary>
public sealed record Sense(int Accept, int Ignore, int Decline, int Report)
{
    // Found by measuring (ADR 9). Life is kinder than the corpus, which was written to be hard: for connecting, nearly even is
    // enough.
    private const int NearlyEven = -20;
    private const int Slightly = 40;
    private const int Plainly = 100;
    private const int MoreThanPlainly = 200;

    // A question is cheap, and harm overlooked is not.
    private const int EnoughToAsk = -50;

    public bool SpeaksForThem => ForThem is > NearlyEven and <= Plainly;

    public bool PlainlySpeaksForThem => ForThem > Plainly;

    public bool LeadsNowhere => ToNowhere is > Slightly and <= Plainly;

    public bool PlainlyLeadsNowhere => ToNowhere > Plainly;

    /// <summary>It may come to a no: somebody whom the user treats, teaches, judges, or has fallen out with.</summary>
    public bool MayBeDeclined => MayComeTo(Decline) && !IsPlainlyDeclined;

    public bool IsPlainlyDeclined => Decline > Math.Max(Math.Max(Accept, Ignore), Math.Max(Report, 0));

    /// <summary>There may be more to it than a wish to connect.</summary>
    public bool MayBeATrick => MayComeTo(Report) && !IsPlainlyATrick;

    public bool IsPlainlyATrick => Report > Math.Max(Math.Max(Accept, Decline), 0) && !IsPlainlyASwindle;

    /// <summary>Of those that sound so, nineteen in twenty are reported.</summary>
    public bool IsPlainlyASwindle =>
        Report - Math.Max(Math.Max(Accept, Ignore), Math.Max(Decline, 0)) > MoreThanPlainly;

    private bool MayComeTo(int harm) =>
        harm - Accept > EnoughToAsk
        && harm > Math.Max(Math.Max(Decline, Report), Math.Max(Ignore, 0)) - Plainly;

    private int ForThem => Accept - Math.Max(Math.Max(Ignore, Decline), Math.Max(Report, 0));

    private int ToNowhere => Ignore - Math.Max(Accept, 0);

    /// <summary>Whoever says what they are to each other, or what was asked for, need not be asked again.</summary>
    public Sense After(Invitation answer) =>
        this with
        {
            Decline = answer is { Relation: null, Live: null }
                ? Decline
                : Math.Min(Decline, Accept + EnoughToAsk),
            Report = answer is { Signs: null } ? Report : Math.Min(Report, Accept + EnoughToAsk),
        };

    public static Sense operator +(Sense one, Sense other) => one.Add(other);

    public Sense Add(Sense other) =>
        new(Accept + other.Accept, Ignore + other.Ignore, Decline + other.Decline, Report + other.Report);
}
