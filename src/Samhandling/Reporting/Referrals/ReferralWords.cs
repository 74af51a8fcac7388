using Samhandling.Platform.Ui;

namespace Samhandling.Reporting.Referrals;

/// <summary>What the states of referrals are called in the visitor's language, and their shapes.</summary>
public static class ReferralWords
{
    /// <summary>What can be said of one: that it was sent is known.</summary>
    public static IReadOnlyList<ReferralState> Answers { get; } = [ReferralState.Taken, ReferralState.Done, ReferralState.Declined];

    public static string Text(this ReferralState state) => state switch
    {
        ReferralState.Sent => Texts.StateSent,
        ReferralState.Taken => Texts.StateTaken,
        ReferralState.Done => Texts.StateDone,
        _ => Texts.StateDeclined,
    };

    public static State Mark(this ReferralState state) => state switch
    {
        ReferralState.Sent => State.Open,
        ReferralState.Taken => State.Going,
        ReferralState.Done => State.Done,
        _ => State.Missing,
    };
}
