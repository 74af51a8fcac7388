using Samhandling.Actors.Register;

namespace Samhandling.Studies.Rounds;

/// <summary>Someone who is asked in a <see cref="Round"/>, as the register or the list had them then; or who came by the open link.</summary>
public sealed class Respondent
{
    public const int NameLength = 200, EmailLength = 256, OrganisationLength = 200, LanguageLength = 10, ReasonLength = 500;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RoundId { get; init; }
    public Round? Round { get; private init; }

    /// <summary>A number by lot: what others than the owner see of who it is.</summary>
    public required int Number { get; init; }

    /// <summary>Who it is in the register; null for one who is not there.</summary>
    public Guid? PersonId { get; set; }
    public Person? Person { get; private init; }

    /// <summary>Null for one who came by the open link.</summary>
    public string? Name { get; set; }
    public string? Email { get; set; }
    public string? Organisation { get; set; }
    public Sector Sector { get; set; }

    /// <summary>The municipality that the person acts in.</summary>
    public Guid? PlaceId { get; set; }

    /// <summary>The language that is written to and asked in, by its tag; null where nobody has said.</summary>
    public string? Language { get; set; }
    public DateTime? InvitedAt { get; private set; }
    public DateTime? RemindedAt { get; private set; }
    public int Reminders { get; private set; }

    /// <summary>When the link was used first.</summary>
    public DateTime? OpenedAt { get; private set; }

    /// <summary>When the latest whole answer was received.</summary>
    public DateTime? AnsweredAt { get; private set; }
    public DateTime? DeclinedAt { get; private set; }

    /// <summary>Why, if that was told.</summary>
    public string? DeclineReason { get; private set; }

    /// <summary>When a letter came back.</summary>
    public DateTime? BouncedAt { get; private set; }
    public int Version { get; private set; }

    /// <summary>Whether a letter would be of use: who has answered or would rather not is left in peace.</summary>
    public bool IsWaitedFor => AnsweredAt is null && DeclinedAt is null;

    public void Invite(DateTime now) => Change(() => InvitedAt ??= now);

    public void Remind(DateTime now) => Change(() => (RemindedAt, Reminders) = (now, Reminders + 1));

    public void Open(DateTime now) => Change(() => OpenedAt ??= now);

    /// <summary>Whoever answers after all has not declined.</summary>
    public void Answer(DateTime now) => Change(() => (AnsweredAt, DeclinedAt, DeclineReason) = (now, null, null));

    public void Decline(DateTime now, string? reason) => Change(() => (DeclinedAt, DeclineReason) = (DeclinedAt ?? now, reason));

    /// <summary>At another address a letter may arrive: what came back from the one before says nothing of it.</summary>
    public void WriteTo(string? email, string? language) => Change(() => (BouncedAt, Email, Language) = (string.Equals(email, Email, StringComparison.OrdinalIgnoreCase) ? BouncedAt : null, email, language));

    public void Bounce(DateTime? at) => Change(() => BouncedAt = at);

    private void Change(Action change)
    {
        change();
        Version++;
    }
}
