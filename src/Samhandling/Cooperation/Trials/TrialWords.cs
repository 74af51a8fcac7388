using Samhandling.Platform.Ui;

namespace Samhandling.Cooperation.Trials;

/// <summary>What becomes of a trial, in the visitor's language, and how it is marked.</summary>
public static class TrialWords
{
    public static string Text(this Outcome outcome) => outcome switch
    {
        Outcome.Kept => Texts.Kept,
        Outcome.Changed => Texts.Changed,
        _ => Texts.Dropped,
    };

    public static State Mark(this Trial trial, DateOnly today) => trial.Outcome is not null ? State.Done : trial.IsDue(today) ? State.Missing : State.Going;
}
