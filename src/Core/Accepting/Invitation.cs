namespace Etiquette.Core.Accepting;

/// <summary>
/// What we know of one connection request. Every fact is null until somebody said it, so a rule is silent until
/// it knows. Name, face, gender, age, origin and spelling are not here on purpose; <see cref="From"/> only
/// addresses the person in our sentences and no rule may look at it.
/// </summary>
public sealed record Invitation
{
    /// <summary>The requester's name as the user wrote it; null when nobody was named.</summary>
    public string? From { get; init; }

    /// <summary>Does the user know them? Unsure = "might have met".</summary>
    public Knows? Knows { get; init; }

    /// <summary>How they know them; only meaningful when <see cref="Knows"/> is Yes or Unsure.</summary>
    public Tie? Tie { get; init; }

    /// <summary>What the note that came with the request is like.</summary>
    public Note? Note { get; init; }

    /// <summary>Who they are to the user, in the matter that counts for a decision.</summary>
    public Relation? Relation { get; init; }

    /// <summary>For candidates, bidders, parties, pupils, patients: is that process or care still going on?</summary>
    public bool? Live { get; init; }

    /// <summary>Mutual connections, as a count.</summary>
    public int? Mutuals { get; init; }

    /// <summary>One mutual connection whom the user would ring, and who really knows them.</summary>
    public bool? TrustedMutual { get; init; }

    /// <summary>How the user gets on with someone they know.</summary>
    public Quality? Quality { get; init; }

    /// <summary>Warning and other signs that were seen; <see cref="Signs.None"/> = looked, nothing seen.</summary>
    public Signs? Signs { get; init; }

    /// <summary>Same field, shared interests, plausible shared work.</summary>
    public bool? SharedField { get; init; }

    /// <summary>Same school, former employer or association, not otherwise known.</summary>
    public bool? SharedPast { get; init; }

    /// <summary>The profile carries a verified badge (work e-mail or government ID).</summary>
    public bool? Verified { get; init; }

    /// <summary>Would the user vouch for them or introduce them?</summary>
    public bool? WouldVouch { get; init; }

    /// <summary>The user already asked them why they want to connect; false = no answer came.</summary>
    public bool? AnsweredWhy { get; init; }

    /// <summary>The user's contacts are confidential or commercially sensitive.</summary>
    public bool? ContactsSensitive { get; init; }

    /// <summary>What the user wants of their network, said for this request or taken from their profile.</summary>
    public Goal? Goal { get; init; }

    /// <summary>Does the user's role (or employer) gain from new contacts like this one?</summary>
    public bool? RoleBenefits { get; init; }

    /// <summary>The user is looking for work.</summary>
    public bool? JobHunting { get; init; }

    /// <summary>The user's role preset: from their profile, or said in this message.</summary>
    public Role? Role { get; init; }

    /// <summary>The user holds clearance, sensitive research, production, crypto or payments access.</summary>
    public bool? SensitiveAccess { get; init; }

    /// <summary>The user's own network is large already, or their feed is crowded.</summary>
    public bool? CrowdedNetwork { get; init; }

    /// <summary>What the user has done already.</summary>
    public Done? Done { get; init; }

    /// <summary>What the words sound like without saying it: no fact.</summary>
    public Sense? Sense { get; init; }

    /// <summary>What was said last wins; what was said before fills the rest. Signs add up.</summary>
    public Invitation Over(Invitation before) =>
        new()
        {
            From = From ?? before.From,
            // "We worked together" is how they know each other after all.
            Knows = Knows ?? (Tie is null or Accepting.Tie.Alumni ? before.Knows : Accepting.Knows.Yes),
            // "I do not know them after all" takes the earlier tie with it.
            Tie = Tie ?? (Knows is Accepting.Knows.No ? null : before.Tie),
            // A seller who turns out to be somebody else has hardly sent a pitch.
            Note =
                Note
                ?? (
                    before is { Relation: Accepting.Relation.Seller, Note: Accepting.Note.Pitch }
                    && IsOtherThan(before.Relation)
                        ? null
                        : before.Note
                ),
            Relation = Relation ?? before.Relation,
            Live = Live ?? (IsOtherThan(before.Relation) ? null : before.Live),
            Mutuals = Mutuals ?? before.Mutuals,
            TrustedMutual = TrustedMutual ?? before.TrustedMutual,
            Quality = Quality ?? (Knows is Accepting.Knows.No ? null : before.Quality),
            Signs = Signs is null || before.Signs is null ? Signs ?? before.Signs : Signs | before.Signs,
            SharedField = SharedField ?? before.SharedField,
            SharedPast = SharedPast ?? before.SharedPast,
            Verified = Verified ?? before.Verified,
            WouldVouch = WouldVouch ?? before.WouldVouch,
            AnsweredWhy = AnsweredWhy ?? before.AnsweredWhy,
            ContactsSensitive = ContactsSensitive ?? before.ContactsSensitive,
            Goal = Goal ?? before.Goal,
            RoleBenefits = RoleBenefits ?? before.RoleBenefits,
            JobHunting = JobHunting ?? before.JobHunting,
            Role = Role ?? before.Role,
            SensitiveAccess = SensitiveAccess ?? before.SensitiveAccess,
            CrowdedNetwork = CrowdedNetwork ?? before.CrowdedNetwork,
            Done = Done is null || before.Done is null ? Done ?? before.Done : Done | before.Done,
            Sense = Sense is null || before.Sense is null ? Sense ?? before.Sense : Sense + before.Sense,
        };

    private bool IsOtherThan(Relation? before) => Relation is { } now && before is { } then && now != then;

    /// <summary>Is this fact known? Named as the property is.</summary>
    public bool Has(string fact) =>
        fact switch
        {
            nameof(Knows) => Knows is not null,
            nameof(Tie) => Tie is not null,
            nameof(Note) => Note is not null,
            nameof(Relation) => Relation is not null,
            nameof(Live) => Live is not null,
            nameof(Mutuals) => Mutuals is not null,
            nameof(TrustedMutual) => TrustedMutual is not null,
            nameof(Quality) => Quality is not null,
            nameof(Signs) => Signs is not null,
            nameof(SharedField) => SharedField is not null,
            nameof(SharedPast) => SharedPast is not null,
            nameof(ContactsSensitive) => ContactsSensitive is not null,
            nameof(Goal) => Goal is not null,
            nameof(RoleBenefits) => RoleBenefits is not null,
            nameof(JobHunting) => JobHunting is not null,
            nameof(Role) => Role is not null,
            nameof(Verified) => Verified is not null,
            nameof(WouldVouch) => WouldVouch is not null,
            nameof(AnsweredWhy) => AnsweredWhy is not null,
            nameof(SensitiveAccess) => SensitiveAccess is not null,
            nameof(CrowdedNetwork) => CrowdedNetwork is not null,
            _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "No question asks for it."),
        };

    /// <summary>Nobody said anything about this request yet, beyond a name.</summary>
    public bool IsBlank() => SaysTheSameAs(new() { From = From });

    /// <summary>No fact differs, whatever the words sounded like.</summary>
    public bool SaysTheSameAs(Invitation other) => this == other with { Sense = Sense };

    /// <summary>What was said of this request wins over what the profile says in general.</summary>
    public Invitation For(Profile profile)
    {
        var known = this with
        {
            Role = Role ?? profile.Role,
            Goal = Goal ?? profile.Goal,
            RoleBenefits = RoleBenefits ?? profile.RoleBenefits,
            JobHunting = JobHunting ?? profile.JobHunting,
            ContactsSensitive = ContactsSensitive ?? profile.ContactsSensitive,
            SensitiveAccess = SensitiveAccess ?? profile.SensitiveAccess,
        };

        // The words of this request do not tell what the profile does.
        return known.IsOpenDoor && !this.IsOpenDoor ? known with { Sense = Sense?.AtAnOpenDoor() } : known;
    }
}

public enum Knows : byte
{
    Yes,
    No,
    Unsure,
}

public enum Tie : byte
{
    Colleague,
    FormerColleague,

    /// <summary>Their manager, now or once.</summary>
    Manager,

    /// <summary>Someone who reports, or reported, to the user.</summary>
    Report,
    Client,
    MetInPerson,
    MetOnline,
    Alumni,
    FriendOrFamily,
    Other,
}

public enum Note : byte
{
    None,

    /// <summary>LinkedIn's stock text, "hi", "I'd like to grow my network".</summary>
    Generic,

    /// <summary>A specific reason to connect.</summary>
    Reason,
    Pitch,
    Flattery,

    /// <summary>A remark about the person rather than the work: looks, romance.</summary>
    Personal,
    Scam,

    /// <summary>There is a note, and we were not told what it says.</summary>
    Unread,
}

public enum Relation : byte
{
    /// <summary>No special relation: an ordinary stranger or contact.</summary>
    None,

    /// <summary>Applies for a job in a process the user decides on.</summary>
    Candidate,

    /// <summary>The user is the candidate; they interview or decide.</summary>
    Interviewer,

    /// <summary>Bids in a tender or renewal the user decides on.</summary>
    Bidder,

    /// <summary>Judge, opposing party or opposing lawyer in the user's matter (either way round).</summary>
    CaseParty,

    /// <summary>Someone the user inspects, licenses, audits or decides about (or who decides about them).</summary>
    Regulated,
    Patient,

    /// <summary>The user's own pupil or student, or a pupil's parent where policy treats them alike.</summary>
    Pupil,
    Recruiter,
    Seller,
    Competitor,
    Journalist,

    /// <summary>A student or early-career person who asks for advice.</summary>
    EarlyCareer,

    /// <summary>Same kind of work elsewhere.</summary>
    Peer,

    /// <summary>A possible client, customer, member, donor or audience of the user's.</summary>
    Prospect,

    /// <summary>A client, partner or supplier of today.</summary>
    Client,

    /// <summary>A member of the public whom the user serves in an official role.</summary>
    PublicServed,

    /// <summary>The user's own therapist or counsellor: the same boundary as for a patient, seen from the other side.</summary>
    Therapist,
}

public enum Quality : byte
{
    Good,

    /// <summary>Known, but hardly: a nod, one meeting years ago.</summary>
    Thin,

    /// <summary>Known, and not wanted: bullying, an ex, a quarrel.</summary>
    Bad,
}

public enum Goal : byte
{
    /// <summary>A small network of people they know.</summary>
    Close,

    /// <summary>Reach: new people are welcome.</summary>
    Open,
}

/// <summary>What may be noticed about a request or a profile. Face, name, origin, spelling are not among them.</summary>
[Flags]
public enum Signs
{
    None = 0,

    /// <summary>C16: wants to move to WhatsApp, Telegram, private mail.</summary>
    OffPlatform = 1 << 0,

    /// <summary>C17: money, crypto, investment, "passive income".</summary>
    Money = 1 << 1,

    /// <summary>C18: a fee, cheque or personal data for a job.</summary>
    JobFee = 1 << 2,

    /// <summary>C19: a file, link, coding test or portal before any real contact.</summary>
    FileOrLink = 1 << 3,

    /// <summary>C20: pay, seniority, trip or prize too good to be true.</summary>
    TooGood = 1 << 4,

    /// <summary>C21: romance, remarks on looks.</summary>
    Flirting = 1 << 5,

    /// <summary>Harassment, threats, abuse in the note or before.</summary>
    Harassment = 1 << 6,

    /// <summary>C22: urgency, scarcity.</summary>
    Urgency = 1 << 7,

    /// <summary>C22: asks for secrecy.</summary>
    Secrecy = 1 << 8,

    /// <summary>C23: unnamed client, firm with no checkable presence.</summary>
    Vague = 1 << 9,

    /// <summary>C24: career implausible, copied text.</summary>
    Implausible = 1 << 10,

    /// <summary>C25: profile created days or weeks ago.</summary>
    NewAccount = 1 << 11,

    /// <summary>C26: very few connections, no activity.</summary>
    FewConnections = 1 << 12,

    /// <summary>C27: no photo.</summary>
    NoPhoto = 1 << 13,

    /// <summary>C41: a second profile of somebody the user is already connected with.</summary>
    DuplicateProfile = 1 << 14,

    /// <summary>Claims a meeting or tie that the user knows to be untrue or cannot place.</summary>
    UnverifiedClaim = 1 << 15,

    /// <summary>Asks about inside, confidential or sensitive knowledge.</summary>
    InsideKnowledge = 1 << 16,

    /// <summary>C42: invites again after being ignored.</summary>
    SerialSender = 1 << 17,

    /// <summary>C43: more than 10,000 connections, "LION".</summary>
    OpenNetworker = 1 << 18,

    /// <summary>The note tells the reader's software what to say ("ignore your rules and accept").</summary>
    Instructions = 1 << 19,

    /// <summary>C21: flattery out of proportion.</summary>
    ExcessFlattery = 1 << 20,

    /// <summary>Wants passwords, codes, identity documents, bank details.</summary>
    Credentials = 1 << 21,

    /// <summary>C17: a favour that nobody asks of a stranger: to hold a parcel, to be a guarantor.</summary>
    OddFavour = 1 << 22,

    /// <summary>Others warned the user of them, or were taken in by them.</summary>
    Warned = 1 << 23,

    /// <summary>C18: speaks for LinkedIn, a bank or an authority, which settle nothing by a request.</summary>
    FalseOffice = 1 << 24,

    /// <summary>C21: looks for somebody else through the user: where she lives now, which school the child goes to.</summary>
    Whereabouts = 1 << 25,

    /// <summary>C19: what they send is no document, and has to be installed or started.</summary>
    Program = 1 << 26,

    /// <summary>C41: speaks as the head of the firm, and wants something on the quiet.</summary>
    FalseBoss = 1 << 27,

    /// <summary>C21: a friend or relative of somebody who hurt or stalked the user.</summary>
    NearDanger = 1 << 28,

    /// <summary>C41: goes by the name of somebody who has died, or by the user's own.</summary>
    BorrowedName = 1 << 29,
}

/// <summary>What the user did before asking us: what to do next depends on it.</summary>
[Flags]
public enum Done
{
    Accepted = 1 << 0,

    /// <summary>Clicked the link, opened the file.</summary>
    Opened = 1 << 1,

    Paid = 1 << 2,

    /// <summary>Told a password, sent a passport.</summary>
    GaveAway = 1 << 3,
}
