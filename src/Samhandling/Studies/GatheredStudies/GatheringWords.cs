using Samhandling.Platform;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Surveys.Reading;

namespace Samhandling.Studies.GatheredStudies;

/// <summary>Why something was not taken, and what is wrong with a row and how to mend it, in the reader's language.</summary>
public static class GatheringWords
{
    public static string Of(NotTaken one) => one.Reason switch
    {
        NotTakenReason.Kind => Texts.NotTakenKind.With(one.Detail),
        NotTakenReason.CellsAreNotChoices => Texts.NotTakenCells.With(one.Detail),
        NotTakenReason.Hidden => Texts.NotTakenHidden,
        NotTakenReason.NothingToChoose => Texts.NotTakenNothingToChoose,
        NotTakenReason.TextAlone => Texts.NotTakenTextAlone,
        NotTakenReason.Condition => Texts.NotTakenCondition.With(one.Detail),
        NotTakenReason.ConditionalText => Texts.NotTakenConditionalText.With(one.Detail),
        NotTakenReason.PutIn => Texts.NotTakenPutIn.With(one.Detail),
        NotTakenReason.Comment => Texts.NotTakenComment,
        NotTakenReason.Setting => Texts.NotTakenSetting.With(one.Detail),
        NotTakenReason.TooManyFollowUps => Texts.NotTakenTooManyFollowUps.With(one.Detail, QuestionnaireCheck.MostFollowUps),
        NotTakenReason.TiesAmongNamed => Texts.NotTakenTies.With(one.Detail),
        _ => Texts.NotTakenFollowUp.With(one.Detail),
    };

    public static string Of(ReadingFault fault) => fault.Kind switch
    {
        ReadingFaultKind.Empty => Texts.FaultEmpty,
        ReadingFaultKind.OtherFormat => Texts.FaultOtherFormat.With(fault.Value),
        ReadingFaultKind.TooLarge => Texts.FaultTooLarge.With(fault.Value),
        ReadingFaultKind.Damaged => Texts.FaultDamaged,
        ReadingFaultKind.NotXml => Texts.FaultNotXml.With(fault.Row),
        ReadingFaultKind.NotJson => Texts.FaultNotJson,
        ReadingFaultKind.TooMany => Texts.FaultTooMany.With(fault.Value),
        ReadingFaultKind.NotText => Texts.FaultNotText,
        ReadingFaultKind.OpenQuote => Texts.FaultOpenQuote.With(fault.Row),
        ReadingFaultKind.ColumnMissing => Texts.FaultColumnMissing.With(fault.Value),
        ReadingFaultKind.ColumnDoubled => Texts.FaultColumnDoubled.With(fault.Value),
        ReadingFaultKind.ColumnUnknown => Texts.FaultColumnUnknown.With(fault.Value),
        ReadingFaultKind.CellsTooMany => Texts.FaultCellsTooMany,
        ReadingFaultKind.OptionUnknown => Texts.FaultOptionUnknown.With(fault.Value),
        ReadingFaultKind.NotANumber => Texts.FaultNotANumber.With(fault.Value),
        ReadingFaultKind.NotADay => Texts.FaultNotADay.With(fault.Value),
        ReadingFaultKind.OutOfBounds => Texts.FaultOutOfBounds.With(fault.Value),
        ReadingFaultKind.TooLong => Texts.FaultTooLong,
        ReadingFaultKind.PointsDoNotSum => Texts.FaultPointsDoNotSum.With(fault.Value),
        ReadingFaultKind.KeyDoubled => Texts.FaultKeyDoubled.With(fault.Value),
        ReadingFaultKind.KeyUnknown => Texts.FaultKeyUnknown.With(fault.Value),
        _ => Texts.FaultKeyMissing,
    };
}
