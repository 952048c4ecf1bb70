using System.Collections.Immutable;

namespace Etiquette.Core.Accepting.Questions;

/// <summary>To see and to correct; nobody is asked for it.</summary>
public sealed record WhatIsYourWork() : Question("your_work", "user_role_benefits", nameof(Invitation.Role))
{
    private static readonly ImmutableArray<Choice> Answers =
    [
        new(
            "events",
            "events",
            "Events or membership",
            "Your work: events or membership",
            "your work were events or membership",
            invitation => invitation is { Role: Role.EventsOrMembership },
            invitation => invitation with { Role = Role.EventsOrMembership }
        ),
        new(
            "sales",
            "sales",
            "Sales, or my own firm",
            "Your work: sales, or your own firm",
            "your work were sales, or your own firm",
            invitation => invitation is { Role: Role.SalesOrFounder },
            invitation => invitation with { Role = Role.SalesOrFounder }
        ),
        new(
            "hr",
            "hr",
            "Recruiting or HR",
            "Your work: recruiting or HR",
            "your work were recruiting or HR",
            invitation => invitation is { Role: Role.RecruiterOrHr },
            invitation => invitation with { Role = Role.RecruiterOrHr }
        ),
        new(
            "job_seeker",
            "job_seeker",
            "Looking for work",
            "Your work: looking for work",
            "your work were looking for work",
            invitation => invitation is { Role: Role.JobSeeker },
            invitation => invitation with { Role = Role.JobSeeker }
        ),
        new(
            "student",
            "student",
            "Student or beginner",
            "Your work: student or beginner",
            "your work were student or beginner",
            invitation => invitation is { Role: Role.StudentOrEarlyCareer },
            invitation => invitation with { Role = Role.StudentOrEarlyCareer }
        )
        {
            Rare = true,
        },
        new(
            "creator",
            "creator",
            "Creator, in public",
            "Your work: creator, in public",
            "your work were creator, in public",
            invitation => invitation is { Role: Role.CreatorOrPublicFigure },
            invitation => invitation with { Role = Role.CreatorOrPublicFigure }
        )
        {
            Rare = true,
        },
        new(
            "press",
            "press",
            "Journalist",
            "Your work: journalist",
            "your work were journalist",
            invitation => invitation is { Role: Role.Journalist },
            invitation => invitation with { Role = Role.Journalist }
        )
        {
            Rare = true,
        },
        new(
            "public",
            "public",
            "Public sector",
            "Your work: public sector",
            "your work were public sector",
            invitation => invitation is { Role: Role.PublicSector },
            invitation => invitation with { Role = Role.PublicSector }
        ),
        new(
            "law",
            "law",
            "Law firm",
            "Your work: law firm",
            "your work were law firm",
            invitation => invitation is { Role: Role.LawFirm },
            invitation => invitation with { Role = Role.LawFirm }
        ),
        new(
            "judge",
            "judge",
            "Judge or regulator",
            "Your work: judge or regulator",
            "your work were judge or regulator",
            invitation => invitation is { Role: Role.JudgeOrRegulator },
            invitation => invitation with { Role = Role.JudgeOrRegulator }
        )
        {
            Rare = true,
        },
        new(
            "care",
            "care",
            "Health or care",
            "Your work: health or care",
            "your work were health or care",
            invitation => invitation is { Role: Role.Clinician },
            invitation => invitation with { Role = Role.Clinician }
        ),
        new(
            "teaching",
            "teaching",
            "Teaching",
            "Your work: teaching",
            "your work were teaching",
            invitation => invitation is { Role: Role.TeacherOrLecturer },
            invitation => invitation with { Role = Role.TeacherOrLecturer }
        ),
        new(
            "cleared",
            "cleared",
            "Cleared or sensitive work",
            "Your work: cleared or sensitive work",
            "your work were cleared or sensitive work",
            invitation => invitation is { Role: Role.ClearedOrSensitive },
            invitation => invitation with { Role = Role.ClearedOrSensitive }
        )
        {
            Rare = true,
        },
        new(
            "admin",
            "admin",
            "Developer or admin",
            "Your work: developer or admin",
            "your work were developer or admin",
            invitation => invitation is { Role: Role.DeveloperOrAdmin },
            invitation => invitation with { Role = Role.DeveloperOrAdmin }
        )
        {
            Rare = true,
        },
        new(
            "finance",
            "finance",
            "Finance or executive",
            "Your work: finance or executive",
            "your work were finance or executive",
            invitation => invitation is { Role: Role.FinanceOrExecutive },
            invitation => invitation with { Role = Role.FinanceOrExecutive }
        )
        {
            Rare = true,
        },
        new(
            "buying",
            "buying",
            "Buying",
            "Your work: buying",
            "your work were buying",
            invitation => invitation is { Role: Role.Procurement },
            invitation => invitation with { Role = Role.Procurement }
        )
        {
            Rare = true,
        },
        new(
            "other",
            "other",
            "Something else",
            "Your work: something else",
            "your work were something else",
            invitation => invitation is { Role: Role.Other },
            invitation => invitation with { Role = Role.Other }
        ),
    ];

    public override ImmutableArray<Choice> Choices => Answers;

    public override string Prompt(Invitation invitation) => "What is your work?";

    public override bool IsRelevant(Invitation invitation) => false;
}
