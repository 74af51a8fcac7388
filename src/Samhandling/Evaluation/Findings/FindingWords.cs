using Samhandling.Platform.Ui;

namespace Samhandling.Evaluation.Findings;

/// <summary>What answers, changes and verdicts are called in the visitor's language, and the marks they bear.</summary>
public static class FindingWords
{
    public static string Text(this FindingState state) => state switch
    {
        FindingState.Accepted => Texts.Accepted,
        FindingState.Declined => Texts.Declined,
        _ => Texts.Parked,
    };

    public static State Mark(this FindingState state) => state switch
    {
        FindingState.Accepted => State.Done,
        FindingState.Declined => State.Open,
        _ => State.Going,
    };

    public static string Text(this ChangeKind kind) => kind switch
    {
        ChangeKind.AgreementText => Texts.ChangeAgreement,
        ChangeKind.Action => Texts.ChangeAction,
        _ => Texts.ChangeProject,
    };

    public static string Text(this Verdict verdict) => verdict switch
    {
        Verdict.Still => Texts.VerdictStill,
        Verdict.NoLonger => Texts.VerdictNoLonger,
        Verdict.NowPositive => Texts.VerdictPositive,
        _ => Texts.VerdictNotAsked,
    };
}
