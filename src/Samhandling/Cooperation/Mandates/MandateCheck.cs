namespace Samhandling.Cooperation.Mandates;

/// <summary>Whether a decision is within the mandate of who takes it.</summary>
public enum Verdict { Outside, Unknown, Inside }

/// <summary>What decided a <see cref="Verdict"/>. The later, the nearer to a mandate that would do.</summary>
public enum MandateReason { NoMandate, OtherTopic, NotBegun, Lapsed, LapsedMeanwhile, AboveCeiling, TopicsUntold, OtherCurrency, CeilingUntold, Within }

/// <summary>A decision that would bind an organisation.</summary>
/// <param name="OrganisationId">Whom it would bind.</param>
/// <param name="PersonId">Who takes it; null for whoever has the organisation's mandate.</param>
/// <param name="Topic">The matter.</param>
/// <param name="Amount">What it costs the organisation, in whole units; null where it costs nothing.</param>
/// <param name="Currency">Of the amount.</param>
/// <param name="DecidedOn">The day that counts.</param>
/// <param name="ProposedOn">When it was proposed; null where that is not known.</param>
public sealed record Decision(Guid OrganisationId, Guid? PersonId, string Topic, long? Amount, Currency Currency, DateOnly DecidedOn, DateOnly? ProposedOn = null)
{
    /// <summary>How many days there are to get it anchored at home.</summary>
    public const int DaysToAnchor = 30;

    /// <summary>Until when it must be anchored, if it is not inside a mandate.</summary>
    public DateOnly AnchorBy => DecidedOn.AddDays(DaysToAnchor);
}

/// <summary>The answer of a check.</summary>
/// <param name="Verdict">Inside, outside or unknown.</param>
/// <param name="Reason">What decided it.</param>
/// <param name="Mandate">The mandate that came nearest; null where there is none.</param>
public sealed record MandateAnswer(Verdict Verdict, MandateReason Reason, Mandate? Mandate)
{
    /// <summary>Whether the decision holds only once the organisation has said yes at home.</summary>
    public bool IsConditional => Verdict is not Verdict.Inside;
}

/// <summary>Holds a decision against mandates. One mandate that covers all of it is enough; two that cover a part each are not.</summary>
public static class MandateCheck
{
    public static MandateAnswer Of(IEnumerable<Mandate> mandates, Decision decision) => mandates
        .Where(mandate => mandate.GiverId == decision.OrganisationId && (decision.PersonId is null || mandate.PersonId == decision.PersonId))
        .Select(mandate => Of(mandate, decision))
        .MaxBy(answer => (answer.Verdict, answer.Reason)) ?? new(Verdict.Unknown, MandateReason.NoMandate, null);

    private static MandateAnswer Of(Mandate mandate, Decision decision)
    {
        // What is outside in one way is outside, whatever is unknown of the rest.
        var reasons = new[] { InTime(mandate, decision), OnTopic(mandate, decision.Topic), WithinCeiling(mandate, decision) };
        var worst = reasons.MinBy(reason => (VerdictOf(reason), reason));
        return new(VerdictOf(worst), worst, mandate);
    }

    private static MandateReason InTime(Mandate mandate, Decision decision) =>
        mandate.IsOn(decision.DecidedOn) ? MandateReason.Within
        : mandate.To < decision.DecidedOn ? decision.ProposedOn is { } proposed && mandate.IsOn(proposed) ? MandateReason.LapsedMeanwhile : MandateReason.Lapsed
        : MandateReason.NotBegun;

    private static MandateReason OnTopic(Mandate mandate, string topic) => mandate.Covers(topic) switch
    {
        true => MandateReason.Within,
        false => MandateReason.OtherTopic,
        null => MandateReason.TopicsUntold,
    };

    private static MandateReason WithinCeiling(Mandate mandate, Decision decision) => (decision.Amount ?? 0, mandate.Ceiling) switch
    {
        (0, _) => MandateReason.Within,
        (_, null) => MandateReason.CeilingUntold,
        _ when mandate.Currency != decision.Currency => MandateReason.OtherCurrency,
        var (amount, ceiling) => amount <= ceiling ? MandateReason.Within : MandateReason.AboveCeiling,
    };

    private static Verdict VerdictOf(MandateReason reason) => reason switch
    {
        MandateReason.Within => Verdict.Inside,
        MandateReason.NoMandate or MandateReason.TopicsUntold or MandateReason.OtherCurrency or MandateReason.CeilingUntold => Verdict.Unknown,
        _ => Verdict.Outside,
    };
}
