using Samhandling.Platform.Ui;

namespace Samhandling.Cooperation.Trials;

/// <summary>What becomes of a trial, in the visitor's language, and how it is marked.</summary>
public static class TrialWords
{
    public static string Text(this Verdict verdict) => verdict switch
    {
        Verdict.Kept => Texts.Kept,
        Verdict.Changed => Texts.Changed,
        _ => Texts.Dropped,
    };

    public static State Mark(this Trial trial, DateOnly today) => trial.Verdict is not null ? State.Done : trial.IsDue(today) ? State.Missing : State.Going;
}
