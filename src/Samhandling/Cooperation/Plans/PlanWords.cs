using System.Globalization;
using Samhandling.Cooperation.Mandates;
using Samhandling.Platform;
using Samhandling.Platform.Ui;

namespace Samhandling.Cooperation.Plans;

/// <summary>What the plan says in the visitor's language.</summary>
public static class PlanWords
{
    public static string Text(this PartState state) => state switch
    {
        PartState.Asked => Texts.StateAsked,
        PartState.Agreed => Texts.StateAgreed,
        PartState.Started => Texts.StateStarted,
        PartState.Done => Texts.StateDone,
        _ => Texts.StateDropped,
    };

    public static State Mark(this PartState state) => state switch
    {
        PartState.Asked => State.Missing,
        PartState.Agreed => State.Open,
        PartState.Started => State.Going,
        PartState.Done => State.Done,
        _ => State.Wrong,
    };

    /// <summary>The least that all who have not dropped it have come to; asked where nobody takes part.</summary>
    public static PartState HowFar(this Effort effort) => effort.IsDropped ? PartState.Dropped : effort.Parts.Where(p => p.State is not PartState.Dropped).Select(p => p.State).DefaultIfEmpty().Min();

    public static string When(this Effort effort) => effort.From == effort.To ? effort.From.ToString("d", CultureInfo.CurrentCulture) : Texts.FromTo.With(effort.From, effort.To);

    public static string SumText(this Effort effort) => effort.Sum is { } sum ? Money.Text(sum, effort.Currency) : "–";

    public static string MonthName(int month) => CultureInfo.CurrentCulture.DateTimeFormat.GetMonthName(month);

    public static string ShortMonth(int month) => CultureInfo.CurrentCulture.DateTimeFormat.GetAbbreviatedMonthName(month);
}
