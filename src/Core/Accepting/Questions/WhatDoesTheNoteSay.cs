using System.Collections.Immutable;

namespace Etiquette.Core.Accepting.Questions;

/// <summary>Asked of people who are not known: a colleague needs no note.</summary>
public sealed record WhatDoesTheNoteSay() : Question("note", "note", nameof(Invitation.Note))
{
    private static readonly ImmutableArray<Choice> Answers =
    [
        new(
            "none",
            "none",
            "There is no note",
            "There is no note",
            "there were no note",
            invitation => invitation is { Note: Note.None },
            invitation => invitation with { Note = Note.None }
        ),
        new(
            "generic",
            "generic",
            "Only the standard text, or hello",
            "The note is the standard text",
            "the note were only the standard text",
            invitation => invitation is { Note: Note.Generic },
            invitation => invitation with { Note = Note.Generic }
        ),
        new(
            "reason",
            "reason",
            "It says why they want to connect",
            "The note gives a reason",
            "the note gave a real reason to connect",
            invitation => invitation is { Note: Note.Reason },
            invitation => invitation with { Note = Note.Reason }
        ),
        new(
            "pitch",
            "pitch",
            "It sells something",
            "The note sells something",
            "the note sold something",
            invitation => invitation is { Note: Note.Pitch },
            invitation => invitation with { Note = Note.Pitch }
        ),
        new(
            "flattery",
            "flattery",
            "Compliments, and not much else",
            "The note is all compliments",
            "the note were all compliments",
            invitation => invitation is { Note: Note.Flattery },
            invitation => invitation with { Note = Note.Flattery }
        ),
        new(
            "personal",
            "personal",
            "It is about my looks, or romance",
            "The note is about you, not your work",
            "the note were about your looks or romance",
            invitation => invitation is { Note: Note.Personal },
            invitation => invitation with { Note = Note.Personal }
        ),
        new(
            "scam",
            "scam",
            "Money, crypto, or a job for a fee",
            "The note is about easy money",
            "the note were about easy money",
            invitation => invitation is { Note: Note.Scam },
            invitation => invitation with { Note = Note.Scam }
        ),
    ];

    public override ImmutableArray<Choice> Choices => Answers;

    public override bool InvitesAStory => true;

    public override (string? Yes, string? No) Bare => (null, "none");

    public override string Prompt(Invitation invitation) =>
        invitation.Named is { } name ? $"What does the note from {name} say?" : "What does their note say?";

    public override bool IsRelevant(Invitation invitation) =>
        invitation
            is {
                Note: null or Note.Unread,
                IsKnown: false,
                AnsweredWhy: null,
                Quality: not Quality.Bad,
                Relation: null
                    or Relation.None
                    or Relation.Competitor
                    or Relation.EarlyCareer
                    or Relation.Peer
                    or Relation.Prospect,
            }
        && (invitation is { IsOpenDoor: false } or { Note: Note.Unread })
        && invitation is not { Relation: Relation.Competitor, HasSensitiveContacts: true }
        && !invitation.Signs.Any(~SignGroups.Harmless);
}
