using Samhandling.Actors.PersonalData;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Minutes;
using Samhandling.Platform;
using Samhandling.Reporting.Cases;

namespace Samhandling.Reporting.Referrals;

/// <summary>How far a referral has come. It is closed when it is done or declined.</summary>
public enum ReferralState { Sent, Taken, Done, Declined }

/// <summary>That a firm was referred to an organisation that can help better, and what became of it.</summary>
public sealed class Referral
{
    public const int NeedLength = 1000, ResultLength = 1000;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid CaseId { get; init; }
    public AdviceCase? Case { get; private init; }
    public required Guid OrganisationId { get; init; }
    public Organisation? Organisation { get; private init; }

    /// <summary>Who got the letter; null where that person is gone.</summary>
    public required Guid? PersonId { get; init; }
    public Person? Person { get; private init; }

    /// <summary>What the firm needs, and how to reach it if it has agreed.</summary>
    public required string Need { get; set; }
    public required DateOnly SentOn { get; init; }

    /// <summary>Of the token in the link by which it is answered.</summary>
    public required byte[] Hash { get; init; }
    public ReferralState State { get; private set; }

    /// <summary>When something was said of it first.</summary>
    public DateOnly? AnsweredOn { get; private set; }
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>What came of it, or why it was declined.</summary>
    public string? Result { get; private set; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    public bool IsOpen => State is ReferralState.Sent or ReferralState.Taken;

    /// <summary>Says how far it has come. Refused as just sent, for once something is said it has been answered; and closed without words, or without a way back once it is closed.</summary>
    public Result<Referral> Answer(ReferralState state, string? result, DateOnly today)
    {
        if (state is ReferralState.Sent || (!IsOpen && state is ReferralState.Taken)) return new Refusal(nameof(State), Texts.ChooseHowFar);
        if (state is not ReferralState.Taken && string.IsNullOrWhiteSpace(result)) return new Refusal(nameof(Result), state is ReferralState.Done ? Texts.SayWhatCame : Texts.SayWhyNot);
        (State, Result, AnsweredOn) = (state, string.IsNullOrWhiteSpace(result) ? null : result.Trim(), AnsweredOn ?? today);
        ClosedOn = IsOpen ? null : ClosedOn ?? today;
        Version++;
        return this;
    }

    /// <summary>For how long nobody has closed it.</summary>
    public int DaysOpen(DateOnly today) => (ClosedOn ?? today).DayNumber - SentOn.DayNumber;

    public bool Mentions(Subject subject) => subject.IsIn($"{Need} {Result}");

    /// <summary>Takes an erased person's name out of the words.</summary>
    public void LeaveOut(Subject subject) => (Need, Result) = (LeftOut.Of(Need, subject), Result is null ? null : LeftOut.Of(Result, subject));
}
