using Samhandling.Platform.Ui;

namespace Samhandling.Platform.Jobs;

/// <summary>How it stands with a job, in words.</summary>
internal static class JobWords
{
    public static string State(Job job) => job.State switch
    {
        JobState.Waiting => Texts.Waiting,
        JobState.Running => job.IsToBeCancelled ? Texts.Stopping : Texts.Running,
        JobState.Done => Texts.Done,
        JobState.Cancelled => Texts.Cancelled,
        _ => Texts.Failed,
    };

    public static string Lead(Job job) => job.State switch
    {
        JobState.Waiting or JobState.Running => Texts.GoingLead,
        JobState.Done => Texts.DoneLead,
        JobState.Cancelled => Texts.CancelledLead,
        _ => job.Reason ?? Texts.Fault,
    };

    public static State Mark(JobState state) => state switch
    {
        JobState.Waiting => Ui.State.Open,
        JobState.Running => Ui.State.Going,
        JobState.Done => Ui.State.Done,
        JobState.Cancelled => Ui.State.Missing,
        _ => Ui.State.Wrong,
    };
}
