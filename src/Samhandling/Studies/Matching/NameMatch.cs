using Samhandling.Actors.Register;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.Matching;

/// <summary>What a written name can mean.</summary>
public enum NameMeaning
{
    /// <summary>Somebody in the register.</summary>
    Person,

    /// <summary>Somebody who is asked in the round and may not be in the register.</summary>
    Respondent,

    /// <summary>Somebody who is in neither.</summary>
    Outsider,

    /// <summary>A role or an organisation: "the mayor", "the bank".</summary>
    NotAPerson,
}

/// <summary>What somebody has decided that a written name of a <see cref="Round"/> means. Undone, it is gone; decided otherwise, it is another.</summary>
public sealed class NameMatch
{
    /// <summary>A folded letter may be two.</summary>
    public const int WrittenLength = 400;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RoundId { get; init; }
    public Round? Round { get; private init; }

    /// <summary>The name as it is compared.</summary>
    public required string Written { get; init; }

    /// <summary>What was written to tell who is meant, folded; empty where nothing was.</summary>
    public required string About { get; init; }
    public required NameMeaning Means { get; init; }
    public Guid? PersonId { get; init; }
    public Person? Person { get; private init; }
    public Guid? RespondentId { get; init; }
    public Respondent? Respondent { get; private init; }

    /// <summary>The same for all written names that mean one outsider.</summary>
    public Guid? OutsiderId { get; init; }

    /// <summary>The user who decided; null when that user is gone.</summary>
    public required Guid? DecidedById { get; init; }
    public required DateTime DecidedAt { get; init; }

    /// <summary>Whom or what it means; null if that has been taken out of the register since.</summary>
    public Meant? Meant() => (Means, PersonId, RespondentId, OutsiderId) switch
    {
        (NameMeaning.Person, { } person, _, _) => new(Means, person),
        (NameMeaning.Respondent, _, { } respondent, _) => new(Means, respondent),
        (NameMeaning.Outsider, _, _, { } outsider) => new(Means, outsider),
        (NameMeaning.NotAPerson, _, _, _) => new(Means, Guid.Empty),
        _ => null,
    };
}

/// <summary>Whom or what a written name means.</summary>
/// <param name="Id">The person's, the respondent's or the outsider's; empty for what is no person.</param>
public readonly record struct Meant(NameMeaning Means, Guid Id);
