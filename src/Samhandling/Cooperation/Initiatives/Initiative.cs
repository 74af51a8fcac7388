using Samhandling.Actors.Register;
using Samhandling.Cooperation.Mandates;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Initiatives;

/// <summary>What is said of an <see cref="Initiative"/>.</summary>
public sealed record InitiativeFacts(string Title, string Purpose, string Topic, Currency Currency, CoalitionRule Rule);

/// <summary>Something that several want to pay for together. Its money may be used once enough different organisations have said yes, each within its mandate or anchored at home.</summary>
public sealed class Initiative
{
    public const int TitleLength = 200, PurposeLength = 1000, TopicLength = 200, MostParties = 50;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public string Title { get; private set; } = "";
    public string Purpose { get; private set; } = "";

    /// <summary>The matter, in the words of the mandates that a yes is held against.</summary>
    public string Topic { get; private set; } = "";
    public Currency Currency { get; private set; }
    public int LeastParties { get; private set; }
    public PartyKind PartyKind { get; private set; }
    public long? LeastSum { get; private set; }

    /// <summary>Whether its money may be used, as it was reckoned after the last change.</summary>
    public bool IsEligible { get; private set; }
    public List<Confirmation> Confirmations { get; } = [];

    /// <summary>All that has changed how it stands.</summary>
    public List<InitiativeEvent> Events { get; } = [];

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    public CoalitionRule Rule => new(LeastParties, PartyKind, LeastSum);

    public InitiativeFacts Facts() => new(Title, Purpose, Topic, Currency, Rule);

    /// <summary>Refused if one alone would do, or if the sum is below nothing.</summary>
    public static Result<Initiative> Propose(InitiativeFacts facts, DateTime now) => new Initiative().Taking(facts, InitiativeStep.Proposed, now);

    /// <summary>Says anew what it is for and what must be said before its money may be used. All confirmations are held against it again.</summary>
    public Result<Initiative> Change(InitiativeFacts facts, DateTime now)
    {
        Version++;
        return Taking(facts, InitiativeStep.Changed, now);
    }

    /// <summary>An organisation puts in an amount. Outside its mandate it counts once it is anchored at home.</summary>
    public Result<Confirmation> Confirm(Organisation organisation, Guid? personId, long amount, MandateAnswer mandate, Decision decision, DateTime now)
    {
        if (amount <= 0) return new Refusal(nameof(Confirmation.Amount), Texts.AmountIsPositive);
        var confirmation = new Confirmation { InitiativeId = Id, OrganisationId = organisation.Id, Organisation = organisation, PersonId = personId, Amount = amount, ConfirmedAt = now, Verdict = mandate.Verdict, AnchorBy = mandate.IsConditional ? decision.AnchorBy : null };
        Confirmations.Add(confirmation);
        Version++;
        Reckon(InitiativeStep.Confirmed, organisation.Id, now);
        return confirmation;
    }

    /// <summary>The organisation has said yes at home.</summary>
    public Result<Confirmation> Anchor(Confirmation confirmation, string? document, DateTime now)
    {
        if (confirmation.Anchor(document, now) is { } refusal) return refusal;
        Version++;
        Reckon(InitiativeStep.Anchored, confirmation.OrganisationId, now);
        return confirmation;
    }

    /// <summary>The organisation takes its yes back.</summary>
    public Result<Confirmation> Withdraw(Confirmation confirmation, string? reason, DateTime now)
    {
        if (confirmation.Withdraw(reason, now) is { } refusal) return refusal;
        Version++;
        Reckon(InitiativeStep.Withdrawn, confirmation.OrganisationId, now);
        return confirmation;
    }

    /// <summary>How it stands with the confirmations that count.</summary>
    public Standing Stand() => Rule.Hold(Confirmations.Where(c => c.Counts).OrderBy(c => c.ConfirmedAt).ThenBy(c => c.Id)
        .Select(c => new Said(c.Organisation!.PartOfId ?? c.OrganisationId, PartyKind.Fits(c.Organisation), c.Amount)));

    private void Reckon(InitiativeStep step, Guid? organisationId, DateTime now)
    {
        var standing = Stand();
        IsEligible = standing.IsEligible;
        Events.Add(new() { InitiativeId = Id, At = now, Step = step, OrganisationId = organisationId, Parties = standing.Parties, Sum = standing.Sum, IsEligible = standing.IsEligible });
    }

    private Result<Initiative> Taking(InitiativeFacts facts, InitiativeStep step, DateTime now)
    {
        if (Names.Clean(facts.Title) is not { } title) return new Refusal(nameof(Title), Texts.TitleIsNeeded);
        if (facts.Rule.LeastParties is < 2 or > MostParties) return new Refusal(nameof(LeastParties), Texts.PartiesBetween.With(MostParties));
        if (facts.Rule.LeastSum < 0) return new Refusal(nameof(LeastSum), Texts.SumIsPositive);
        if (facts.Currency != Currency && Confirmations.Count > 0) return new Refusal(nameof(Currency), Texts.CurrencyStays);
        (Title, Purpose, Topic, Currency) = (title, facts.Purpose.Trim(), Names.Clean(facts.Topic) ?? "", facts.Currency);
        (LeastParties, PartyKind, LeastSum) = (facts.Rule.LeastParties, facts.Rule.Of, facts.Rule.LeastSum);
        Reckon(step, null, now);
        return this;
    }
}

/// <summary>An organisation's yes to an <see cref="Initiative"/>, with an amount.</summary>
public sealed class Confirmation
{
    public const int ReasonLength = 500;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid InitiativeId { get; init; }
    public Initiative? Initiative { get; private init; }
    public required Guid OrganisationId { get; init; }
    public Organisation? Organisation { get; init; }

    /// <summary>Who said yes; null where that is not told.</summary>
    public Guid? PersonId { get; init; }
    public Person? Person { get; private init; }

    /// <summary>In whole units of the initiative's currency.</summary>
    public required long Amount { get; init; }
    public required DateTime ConfirmedAt { get; init; }

    /// <summary>Whether it was within the organisation's mandate when it was said.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Until when it must be anchored at home; null where it was within the mandate.</summary>
    public DateOnly? AnchorBy { get; init; }
    public DateTime? AnchoredAt { get; private set; }

    /// <summary>Where it is written that the organisation has said yes at home.</summary>
    public string? AnchoredIn { get; private set; }
    public DateTime? WithdrawnAt { get; private set; }
    public string? WithdrawnBecause { get; private set; }

    public bool IsConditional => Verdict is not Verdict.Inside && AnchoredAt is null;

    public bool Counts => WithdrawnAt is null && !IsConditional;

    internal Refusal? Anchor(string? document, DateTime now)
    {
        if (WithdrawnAt is not null) return new("", Texts.IsWithdrawn);
        if (Names.Clean(document) is not { } where) return new(nameof(AnchoredIn), Texts.WhereIsNeeded);
        (AnchoredAt, AnchoredIn) = (AnchoredAt ?? now, where);
        return null;
    }

    internal Refusal? Withdraw(string? reason, DateTime now)
    {
        if (WithdrawnAt is not null) return new("", Texts.IsWithdrawn);
        (WithdrawnAt, WithdrawnBecause) = (now, Names.Clean(reason));
        return null;
    }
}

/// <summary>What can change how an initiative stands.</summary>
public enum InitiativeStep { Proposed, Changed, Confirmed, Anchored, Withdrawn }

/// <summary>That something changed how an <see cref="Initiative"/> stands, and how it stood after it.</summary>
public sealed class InitiativeEvent
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid InitiativeId { get; init; }
    public required DateTime At { get; init; }
    public required InitiativeStep Step { get; init; }
    public Guid? OrganisationId { get; init; }
    public Organisation? Organisation { get; private init; }
    public required int Parties { get; init; }
    public required long Sum { get; init; }
    public required bool IsEligible { get; init; }
}
