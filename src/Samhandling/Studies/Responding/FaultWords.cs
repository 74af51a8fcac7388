using Samhandling.Platform;
using Samhandling.Surveys.Answers;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Studies.Responding;

/// <summary>How a fault in an answer is told, with what to do about it.</summary>
public static class FaultWords
{
    public static string Of(Question question, IReadOnlyList<AnswerFault> faults, Questionnaire questionnaire, string language) =>
        string.Join(' ', faults.Select(f => Of(f, f.Row is { } row ? questionnaire.Say(question.Rows.FirstOrDefault(r => r.Code.Equals(row, StringComparison.Ordinal))?.Text, language) : "")).Distinct(StringComparer.Ordinal));

    private static string Of(AnswerFault fault, string row)
    {
        var told = fault.Kind switch
        {
            AnswerFaultKind.Missing => row.Length > 0 ? Texts.RowMissing : Texts.AnswerMissing,
            AnswerFaultKind.NotAnOption => Texts.NotAnOption,
            AnswerFaultKind.NotANumber => Texts.NotANumber.With(fault.Value ?? ""),
            AnswerFaultKind.NotWhole => Texts.NotWhole,
            AnswerFaultKind.NotADay => Texts.NotADay.With(fault.Value ?? ""),
            AnswerFaultKind.TooLow => Texts.TooLow.With(fault.Value!),
            AnswerFaultKind.TooHigh => Texts.TooHigh.With(fault.Value!),
            AnswerFaultKind.TooFew => Texts.TooFew.With(fault.Value!),
            AnswerFaultKind.TooMany => Texts.TooMany.With(fault.Value!),
            AnswerFaultKind.TooLong => Texts.TooLong.With(fault.Value!),
            _ => Texts.WrongSum.With(Question.PointsInAll, fault.Value!),
        };
        return row.Length > 0 ? $"{row}: {told}" : told;
    }
}
