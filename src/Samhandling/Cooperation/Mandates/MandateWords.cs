using System.Globalization;
using Samhandling.Platform;
using Samhandling.Platform.Ui;

namespace Samhandling.Cooperation.Mandates;

/// <summary>What mandates and checks of them say in the visitor's language.</summary>
public static class MandateWords
{
    public static string Text(this Verdict verdict) => verdict switch
    {
        Verdict.Inside => Texts.Inside,
        Verdict.Outside => Texts.Outside,
        _ => Texts.Unknown,
    };

    public static State Mark(this Verdict verdict) => verdict switch
    {
        Verdict.Inside => State.Done,
        Verdict.Outside => State.Wrong,
        _ => State.Missing,
    };

    public static string Why(this MandateAnswer answer) => (answer.Reason, answer.Mandate) switch
    {
        (MandateReason.Within, { } by) => Texts.BecauseWithin.With(by.Scope()),
        (MandateReason.AboveCeiling, { } by) => Texts.BecauseAbove.With(Money.Text(by.Ceiling!.Value, by.Currency)),
        (MandateReason.CeilingUntold, _) => Texts.BecauseNoCeiling,
        (MandateReason.OtherCurrency, { } by) => Texts.BecauseCurrency.With(by.Currency),
        (MandateReason.OtherTopic, { } by) => Texts.BecauseTopic.With(by.Scope()),
        (MandateReason.TopicsUntold, _) => Texts.BecauseNoTopics,
        (MandateReason.NotBegun, { } by) => Texts.BecauseNotBegun.With(by.From),
        (MandateReason.Lapsed, { } by) => Texts.BecauseLapsed.With(by.To),
        (MandateReason.LapsedMeanwhile, { } by) => Texts.BecauseLapsedMeanwhile.With(by.To),
        _ => Texts.BecauseNone,
    };

    public static string Scope(this Mandate mandate) => mandate.IsGeneral ? Texts.AllMatters : mandate.Topics is null ? Texts.TopicsUntold : string.Join(", ", mandate.TopicList);

    public static string CeilingText(this Mandate mandate) => mandate.Ceiling is { } most ? Money.Text(most, mandate.Currency) : "–";

    public static string Until(this Mandate mandate) => mandate.To is { } last ? last.ToString("d", CultureInfo.CurrentCulture) : Texts.NoEnd;
}
