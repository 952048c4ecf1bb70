using System.Collections.Immutable;

namespace Etiquette.Core.Accepting.Questions;

/// <summary>Asked for a recruiter; for everybody else an unknown goal is read as a small network of people they know.</summary>
public sealed record WhatDoYouWantOfYourNetwork()
    : Question("user_goal", "user_goal", nameof(Invitation.JobHunting), nameof(Invitation.Goal))
{
    private static readonly ImmutableArray<Choice> Answers =
    [
        new(
            "hunting",
            "job_hunt",
            "I am looking for a job",
            "You are looking for a job",
            "you were looking for a job",
            invitation => invitation is { JobHunting: true },
            invitation => invitation with { JobHunting = true }
        ),
        new(
            "open",
            "open",
            "To meet new people",
            "You want to meet new people",
            "you wanted to meet new people",
            invitation => invitation is { Goal: Goal.Open },
            invitation => invitation with { Goal = Goal.Open }
        ),
        new(
            "close",
            "close",
            "To keep it to people I know",
            "You keep to people you know",
            "you kept to people you know",
            invitation => invitation is { Goal: Goal.Close },
            invitation => invitation with { Goal = Goal.Close }
        ),
        new(
            "settled",
            "settled",
            "I am happy where I am",
            "You are not looking for a job",
            "you were not looking for a job",
            invitation => invitation is { JobHunting: false },
            invitation => invitation with { JobHunting = false }
        ),
    ];

    public override ImmutableArray<Choice> Choices => Answers;

    public override (string? Yes, string? No) Bare => ("hunting", "settled");

    public override string Prompt(Invitation invitation) =>
        invitation.Relation is Relation.Recruiter
            ? "Are you looking for a new job at the moment?"
            : "What do you want of your network?";

    public override bool IsRelevant(Invitation invitation) =>
        invitation is { Relation: Relation.Recruiter, JobHunting: null, IsJobHunting: false, Goal: null };
}
