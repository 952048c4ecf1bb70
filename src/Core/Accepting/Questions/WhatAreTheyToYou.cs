using System.Collections.Immutable;

namespace Etiquette.Core.Accepting.Questions;

/// <summary>Asked of users whose work has people they must keep apart from, and where something sounds like it.</summary>
public sealed record WhatAreTheyToYou()
    : Question("requester_role", "requester_role", nameof(Invitation.Relation))
{
    private static readonly ImmutableArray<Choice> Answers =
    [
        new(
            "none",
            "none",
            "Private, or nothing special",
            "They are nobody you must keep apart from",
            "they were nobody you must keep apart from",
            invitation => invitation is { Relation: Relation.None },
            invitation => invitation with { Relation = Relation.None }
        ),
        new(
            "patient",
            "patient",
            "A patient or therapy client",
            "They are your patient or client in care",
            "they were your patient",
            invitation => invitation is { Relation: Relation.Patient },
            invitation => invitation with { Relation = Relation.Patient }
        ),
        new(
            "pupil",
            "pupil",
            "A pupil or student of mine",
            "They are your pupil or student",
            "they were your pupil or student",
            invitation => invitation is { Relation: Relation.Pupil },
            invitation => invitation with { Relation = Relation.Pupil }
        ),
        new(
            "candidate",
            "candidate",
            "A candidate for a job I decide on",
            "They are a candidate you decide on",
            "they were a candidate for a job you decide on",
            invitation => invitation is { Relation: Relation.Candidate },
            invitation => invitation with { Relation = Relation.Candidate }
        ),
        new(
            "bidder",
            "bidder",
            "A bidder or supplier I decide on",
            "They bid for work you award",
            "they were bidding for work you award",
            invitation => invitation is { Relation: Relation.Bidder },
            invitation => invitation with { Relation = Relation.Bidder }
        ),
        new(
            "party",
            "party",
            "Part of a case I am in",
            "They are part of a case you are in",
            "they were part of a case you are in",
            invitation => invitation is { Relation: Relation.CaseParty },
            invitation => invitation with { Relation = Relation.CaseParty }
        ),
        new(
            "regulated",
            "regulated",
            "Someone I inspect or decide about",
            "One of you inspects or decides about the other",
            "you inspected them or decided about them",
            invitation => invitation is { Relation: Relation.Regulated },
            invitation => invitation with { Relation = Relation.Regulated }
        ),
        new(
            "client",
            "client",
            "A client or partner",
            "They are a client or partner",
            "they were a client or partner",
            invitation => invitation is { Relation: Relation.Client },
            invitation => invitation with { Relation = Relation.Client }
        ),
        new(
            "recruiter",
            "recruiter",
            "A recruiter",
            "They are a recruiter",
            "they were a recruiter",
            invitation => invitation is { Relation: Relation.Recruiter },
            invitation => invitation with { Relation = Relation.Recruiter }
        ),
        new(
            "seller",
            "seller",
            "Someone who sells to me",
            "They sell to you",
            "they were selling to you",
            invitation => invitation is { Relation: Relation.Seller },
            invitation => invitation with { Relation = Relation.Seller }
        ),
        new(
            "competitor",
            "competitor",
            "A competitor",
            "They work for a competitor",
            "they worked for a competitor",
            invitation => invitation is { Relation: Relation.Competitor },
            invitation => invitation with { Relation = Relation.Competitor }
        ),
        new(
            "journalist",
            "journalist",
            "A journalist",
            "They are a journalist",
            "they were a journalist",
            invitation => invitation is { Relation: Relation.Journalist },
            invitation => invitation with { Relation = Relation.Journalist }
        )
        {
            Rare = true,
        },
        new(
            "peer",
            "peer",
            "Someone in my line of work",
            "They do the same kind of work",
            "they did the same kind of work",
            invitation => invitation is { Relation: Relation.Peer },
            invitation => invitation with { Relation = Relation.Peer }
        )
        {
            Rare = true,
        },
        new(
            "early",
            "early",
            "A student or beginner who asks for advice",
            "They are at the start of their career",
            "they were at the start of their career",
            invitation => invitation is { Relation: Relation.EarlyCareer },
            invitation => invitation with { Relation = Relation.EarlyCareer }
        )
        {
            Rare = true,
        },
        new(
            "interviewer",
            "interviewer",
            "Someone who interviews me",
            "They interview you",
            "they were interviewing you",
            invitation => invitation is { Relation: Relation.Interviewer },
            invitation => invitation with { Relation = Relation.Interviewer }
        )
        {
            Rare = true,
        },
        new(
            "prospect",
            "prospect",
            "A possible client or member",
            "They may become a client or member",
            "they might become a client or member",
            invitation => invitation is { Relation: Relation.Prospect },
            invitation => invitation with { Relation = Relation.Prospect }
        )
        {
            Rare = true,
        },
        new(
            "public",
            "public",
            "Someone I serve in office",
            "They are someone you serve in office",
            "they were someone you serve in office",
            invitation => invitation is { Relation: Relation.PublicServed },
            invitation => invitation with { Relation = Relation.PublicServed }
        )
        {
            Rare = true,
        },
        new(
            "therapist",
            "therapist",
            "My own therapist, or from my support group",
            "They know you from therapy or a support group",
            "they knew you from therapy or a support group",
            invitation => invitation is { Relation: Relation.Therapist },
            invitation => invitation with { Relation = Relation.Therapist }
        )
        {
            Rare = true,
        },
    ];

    public override ImmutableArray<Choice> Choices => Answers;

    public override bool InvitesAStory => true;

    public override (string? Yes, string? No) Bare => (null, "none");

    /// <summary>Nobody but those whose work has patients, pupils or cases is asked about any.</summary>
    public override string Prompt(Invitation invitation) =>
        OfTheirWork(invitation.Role) is { } somebody
            ? $"Is {invitation.Name} {somebody}, or somebody private?"
            : $"What is {invitation.Name} to you: somebody private, or somebody you have to do with at work?";

    private static string? OfTheirWork(Role? role) =>
        role switch
        {
            Role.Clinician => "a patient of yours",
            Role.TeacherOrLecturer => "a pupil or student of yours",
            Role.JudgeOrRegulator => "part of a case, or somebody you decide about",
            Role.LawFirm => "part of a case of yours",
            Role.RecruiterOrHr => "a candidate of yours",
            Role.Procurement => "a bidder or supplier you decide about",
            Role.PublicSector => "somebody you serve in office",
            _ => null,
        };

    public override bool IsRelevant(Invitation invitation) =>
        invitation is { MayBeKeptApart: true }
        || invitation
            is {
                Relation: null,
                IsKnown: true,
                Tie: null or Tie.Other or Tie.MetInPerson,
                Role: Role.Clinician
                    or Role.TeacherOrLecturer
                    or Role.JudgeOrRegulator
                    or Role.LawFirm
                    or Role.RecruiterOrHr
                    or Role.Procurement,
            };
}
