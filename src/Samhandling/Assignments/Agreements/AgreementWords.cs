using System.Globalization;
using Samhandling.Cooperation.Mandates;
using Samhandling.Platform;
using Samhandling.Platform.Ui;

namespace Samhandling.Assignments.Agreements;

/// <summary>What agreements say in the visitor's language.</summary>
public static class AgreementWords
{
    public static string Text(this AgreementState state) => state switch
    {
        AgreementState.Coming => Texts.StateComing,
        AgreementState.InForce => Texts.StateInForce,
        AgreementState.Ended => Texts.StateEnded,
        _ => Texts.StateReplaced,
    };

    public static State Mark(this AgreementState state) => state switch
    {
        AgreementState.Coming => State.Open,
        AgreementState.InForce => State.Going,
        _ => State.Done,
    };

    public static string AmountText(this Agreement agreement) => agreement.AmountPerYear is { } amount ? Money.Text(amount, agreement.Currency) : "–";

    /// <summary>From which day to which.</summary>
    public static string Period(this Agreement agreement) => agreement.To is { } last ? $"{Day(agreement.From)}–{Day(last)}" : Texts.Since.With(agreement.From);

    /// <summary>How long it still holds, if it does.</summary>
    public static string? Left(this Agreement agreement, DateOnly today) => agreement.From > today ? null : agreement.DaysLeft(today) switch
    {
        null => Texts.NoEnd,
        < 0 => null,
        0 => Texts.LastDayToday,
        1 => Texts.OneDayLeft,
        var days => Texts.DaysLeft.With(days),
    };

    private static string Day(DateOnly day) => day.ToString("d", CultureInfo.CurrentCulture);
}
