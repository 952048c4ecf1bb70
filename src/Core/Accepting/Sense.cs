namespace Etiquette.Core.Accepting;

/// <summary>
/// What stories told in such words came to, as the corpus teaches (ADR 9): how much more speaks for each verdict than for
/// asking first, in hundredths of a nat. It states no fact. It tips the scales where the facts leave them even, and makes us
/// careful where the words sound like harm; messages about one request add up.
/// </summary>
public sealed record Sense(int Accept, int Ignore, int Decline, int Report)
{
    /// <summary>Signs that it sounds as if there were: worth showing, and too faint to judge anybody by.</summary>
    public Signs Faint { get; init; }

    /// <summary>
    /// Whoever says what they are to each other, or what was asked for, need not be asked again; and where somebody turns out to be
    /// known, it counts no longer that the story sounded like a stranger's.
    /// </summary>
    public Sense After(Invitation answer)
    {
        var accept = answer is { Knows: Knows.Yes } ? Math.Max(Accept, Ignore) : Accept;
        var settled = accept + SenseReading.EnoughToAsk;
        return new(
            accept,
            Ignore,
            answer is { Relation: null, Live: null } ? Decline : Math.Min(Decline, settled),
            SettlesNoSuspicion(answer.Signs) ? Report : Math.Min(Report, Believed(answer, accept, settled))
        )
        {
            Faint = answer is { Signs: null } ? Faint : Signs.None,
        };
    }

    // A photo that is missing, or few contacts, are not what it sounded like.
    private static bool SettlesNoSuspicion(Signs? signs) =>
        signs is null || (signs is not Signs.None && (signs & ~SignGroups.Harmless) == 0);

    // Who sees nothing odd is believed, but where it plainly sounded like a trick we had better ask first: few see theirs.
    private int Believed(Invitation answer, int accept, int settled) =>
        answer is { Signs: Signs.None } && this.IsPlainlyATrick
            ? Math.Max(Math.Max(accept, Decline), 0)
            : settled;

    /// <summary>Where new people are welcome, a stranger's story need not lead anywhere.</summary>
    public Sense AtAnOpenDoor() => this with { Ignore = Math.Min(Ignore, Math.Max(Accept, 0)) };

    /// <summary>What is only spoken of sounds like what is asked for: a report must not rest on that.</summary>
    public Sense OfMereTopics() =>
        this with
        {
            Report = Math.Min(Report, Math.Max(Math.Max(Accept, Ignore), 0)),
        };

    /// <summary>How much speaks for one verdict.</summary>
    public int For(Decision verdict) =>
        verdict switch
        {
            Decision.Accept => Accept,
            Decision.Ignore => Ignore,
            Decision.Decline => Decline,
            Decision.Report => Report,
            _ => 0,
        };

    public static Sense operator +(Sense one, Sense other) => one.Add(other);

    public Sense Add(Sense other) =>
        new(Accept + other.Accept, Ignore + other.Ignore, Decline + other.Decline, Report + other.Report)
        {
            Faint = Faint | other.Faint,
        };
}

/// <summary>What follows from it; the words that the rules are written in.</summary>
public static class SenseReading
{
    private static readonly Decision[] decisions = Enum.GetValues<Decision>();

    // Found by measuring (ADR 9).
    private const int Slightly = 20;
    private const int Plainly = 100;
    private const int MoreThanPlainly = 160;

    // A question is cheap, and harm overlooked is not.
    internal const int EnoughToAsk = -170;

    // So near each other that one answer in words, or another spelling, may turn them round.
    private const int InDoubt = 40;

    extension(Sense sense)
    {
        /// <summary>By how much a verdict is ahead of the likeliest other; below zero where it is behind.</summary>
        public int Lead(Decision verdict)
        {
            var other = int.MinValue;
            foreach (var decision in decisions)
            {
                other = decision == verdict ? other : Math.Max(other, sense.For(decision));
            }

            return sense.For(verdict) - other;
        }

        /// <summary>It sounds like two things at once.</summary>
        public bool IsInDoubt => sense.Lead(decisions.MaxBy(sense.For)) < InDoubt;

        public bool SpeaksForThem => sense.Lead(Decision.Accept) is > Slightly and <= Plainly;

        public bool PlainlySpeaksForThem => sense.Lead(Decision.Accept) > Plainly;

        public bool LeadsNowhere => sense.ToNowhere is > Slightly and <= Plainly;

        public bool PlainlyLeadsNowhere => sense.ToNowhere > Plainly;

        /// <summary>It may come to a no: somebody whom the user treats, teaches, judges, or has fallen out with.</summary>
        public bool MayBeDeclined => sense.MayComeTo(sense.Decline) && !sense.IsPlainlyDeclined;

        public bool IsPlainlyDeclined => sense.Lead(Decision.Decline) > 0;

        /// <summary>There may be more to it than a wish to connect.</summary>
        public bool MayBeATrick => sense.MayComeTo(sense.Report) && !sense.IsPlainlyATrick;

        public bool IsPlainlyATrick =>
            sense.Report > Math.Max(Math.Max(sense.Accept, sense.Decline), 0) + InDoubt
            && !sense.IsPlainlyASwindle;

        /// <summary>Of those that sound so, nineteen in twenty are reported.</summary>
        public bool IsPlainlyASwindle => sense.Lead(Decision.Report) > MoreThanPlainly;

        private bool MayComeTo(int harm) =>
            harm - sense.Accept > EnoughToAsk
            && harm > Math.Max(Math.Max(sense.Decline, sense.Report), Math.Max(sense.Ignore, 0)) - Plainly;

        // What sounds even more like a no is no case for silence.
        private int ToNowhere =>
            sense.Decline > sense.Ignore ? int.MinValue : sense.Ignore - Math.Max(sense.Accept, 0);
    }
}
