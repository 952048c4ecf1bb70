using Etiquette.Core.Coaching.Drafting;

namespace Etiquette.Core.Accepting;

/// <summary>What follows from the facts of an invitation; the words that the rules are written in.</summary>
public static class Reading
{
    /// <summary>From so many mutual connections on they are worth a word (a socialbot gets them too, C10).</summary>
    private const int Several = 5;

    extension(Invitation invitation)
    {
        /// <summary>Their name as names are written, however it was typed; null when nobody was named.</summary>
        public string? Named => Addressee.Of(invitation.From) is { IsKnown: true } who ? who.Full : null;

        /// <summary>For the middle of a sentence.</summary>
        public string Name => invitation.Named ?? "this person";

        /// <summary>For its beginning.</summary>
        public string Who => invitation.Named ?? "This person";

        /// <summary>
        /// With the signs that it only sounds as if there were: as we play it back, and not as we judge it. Who looked and saw nothing
        /// is believed.
        /// </summary>
        public Invitation AsItSounds =>
            invitation is { Signs: not Signs.None, Sense.Faint: not Signs.None and var faint }
                ? invitation with
                {
                    Signs = (invitation.Signs ?? Signs.None) | faint,
                }
                : invitation;

        public bool IsKnown =>
            invitation is { Knows: Knows.Yes } or { Knows: null, Tie: not null and not Tie.Alumni };

        /// <summary>
        /// Not known, or spoken of as "a recruiter", "some salesman": nobody says that of people they know.
        /// </summary>
        public bool IsStranger =>
            invitation
                is { Knows: Knows.No }
                    or {
                        Knows: null,
                        Tie: null,
                        Relation: Relation.Recruiter
                            or Relation.Seller
                            or Relation.Competitor
                            or Relation.Journalist
                            or Relation.EarlyCareer
                            or Relation.Peer
                            or Relation.Prospect
                            or Relation.PublicServed
                    };

        /// <summary>Whoever harasses is not answered and not written to, by whatever name we call it.</summary>
        public bool IsHarassment => invitation.Signs.Any(Signs.Harassment);

        /// <summary>It sounds like threats or stalking, in words that we did not follow.</summary>
        public bool MayBeHarassment =>
            invitation is { Sense.Faint: var faint } && faint.HasFlag(Signs.Harassment);

        /// <summary>More is the matter than that nobody gains by it.</summary>
        public bool IsUnsafe =>
            invitation.Signs.Any(~SignGroups.Harmless)
            || invitation
                is { Note: Note.Personal or Note.Scam }
                    or { Quality: Quality.Bad }
                    or { MayBeHarassment: true };

        public RolePreset Preset => RolePreset.Of(invitation.Role);

        /// <summary>The goal said for this request, then the benefit of the role, then the role's preset.</summary>
        public Stance Stance =>
            invitation switch
            {
                { Goal: Goal.Close } => Stance.Closed,
                { Goal: Goal.Open } => Stance.Open,
                { RoleBenefits: true } => Stance.Open,
                { RoleBenefits: false } => Stance.Closed,
                _ => invitation.Preset.Stance,
            };

        public bool IsOpenDoor => invitation.Stance is Stance.Open;

        public bool IsJobHunting => invitation.JobHunting ?? invitation.Preset.JobHunting;

        /// <summary>Their reason is plain without a note.</summary>
        public bool IsRecruiterForAJobHunter =>
            invitation is { Relation: Relation.Recruiter, IsJobHunting: true, IsKnown: false };

        /// <summary>Nobody told what the user would want of a recruiter.</summary>
        public bool IsRecruiterUnasked =>
            invitation is { Relation: Relation.Recruiter, JobHunting: not true, IsKnown: false };

        /// <summary>Whether a recruiter leads anywhere, the user's own plans say, and not what the story sounds like.</summary>
        public bool IsRecruiterOnOffer =>
            invitation is { Relation: Relation.Recruiter, JobHunting: not false };

        public bool HasSensitiveAccess => invitation.SensitiveAccess ?? invitation.Preset.SensitiveAccess;

        public bool HasSensitiveContacts =>
            invitation.ContactsSensitive ?? invitation.Preset.ContactsSensitive;

        public bool HasManyMutuals => invitation.Mutuals >= Several;

        public bool IsLive => invitation.Live is not false;

        /// <summary>The process that kept them apart is over; with patients the boundary lasts.</summary>
        public bool IsBehindThem => invitation is { Live: false, Relation: not (null or Relation.Patient) };

        /// <summary>Known, and out of character: somebody else may be writing in their name.</summary>
        public bool IsKnownAndActsOddly =>
            invitation is { IsKnown: true } && invitation.Signs.Any(SignGroups.Serious & ~Signs.OffPlatform);

        /// <summary>A friend, a relative or an old acquaintance who has something to sell.</summary>
        public bool IsKnownAndSells =>
            invitation
                is {
                        IsKnown: true,
                        Tie: Tie.FriendOrFamily
                            or Tie.Alumni
                            or Tie.FormerColleague
                            or Tie.Other
                            or Tie.MetInPerson
                    }
                    and ({ Note: Note.Pitch } or { Relation: Relation.Seller });

        /// <summary>The user said what they are to each other, and it is nothing that asks for distance.</summary>
        public bool IsPlainlyOrdinary =>
            invitation.Relation is Relation.None or Relation.Seller or Relation.Peer or Relation.Prospect;

        /// <summary>Something sounds as if the user had to keep them apart, and nobody said that it is not so.</summary>
        public bool MayBeKeptApart =>
            invitation
                is {
                    Relation: null or Relation.Client or Relation.EarlyCareer,
                    Tie: null or Tie.Other or Tie.MetInPerson or Tie.MetOnline or Tie.Client,
                    Quality: not Quality.Bad,
                    IsStranger: false
                }
            && !invitation.Signs.Any(Signs.Flirting | Signs.Harassment | Signs.NearDanger)
            && invitation.Sense is { MayBeDeclined: true } or { IsPlainlyDeclined: true };

        /// <summary>Something sounds like more than a wish to connect, and nobody said what it is.</summary>
        public bool MayBeATrick =>
            invitation is { Signs: null, Tie: null or Tie.MetOnline or Tie.Other, Quality: not Quality.Bad }
            // A neighbour or a date who is known and welcome is not asked about as a stranger is.
            && invitation
                is not { IsKnown: true, Sense: { SpeaksForThem: true } or { PlainlySpeaksForThem: true } }
            && invitation.Sense is { MayBeATrick: true } or { IsPlainlyATrick: true };

        /// <summary>By the words of the story nothing is likelier than a report; where there are none, a fact speaks for itself.</summary>
        public bool SoundsLikeASwindle =>
            invitation.Sense is not { } sense || sense.Lead(Decision.Report) > 0;

        /// <summary>Something was opened, paid or given away, and no tie says that it was in order.</summary>
        public bool IsHarmDone =>
            (invitation is { Tie: null } && invitation.HasDone(Done.Opened | Done.GaveAway))
            || (
                invitation is { Tie: null or Tie.MetOnline }
                && invitation.Signs.Any(SignGroups.Serious)
                && invitation.HasDone(Done.Opened | Done.GaveAway | Done.Paid)
            )
            || (invitation is { Relation: null, Tie: null, IsKnown: false } && invitation.HasDone(Done.Paid));

        /// <summary>The user has done one of these.</summary>
        public bool HasDone(Done done) => (invitation.Done & done) is > 0;

        /// <summary>A weak sign counts in company, or where attackers are expected.</summary>
        public bool WeakSignsCount =>
            !invitation.IsKnown
            && (
                invitation.HasSensitiveAccess
                || invitation.Signs.Count(SignGroups.Weak) > 1
                || invitation.Signs.Any(SignGroups.Serious | SignGroups.Doubtful)
            );
    }
}
