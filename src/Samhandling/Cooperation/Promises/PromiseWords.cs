using Samhandling.Platform.Ui;

namespace Samhandling.Cooperation.Promises;

/// <summary>What the states of a promise are called, and how they are marked.</summary>
public static class PromiseWords
{
    public static string Text(this PromiseState state) => state switch
    {
        PromiseState.Promised => Texts.Promised,
        PromiseState.Started => Texts.Started,
        PromiseState.Done => Texts.Done,
        _ => Texts.Dropped,
    };

    public static State Mark(this Promise promise, DateOnly today) => promise.State switch
    {
        _ when promise.IsOverdue(today) => State.Wrong,
        PromiseState.Started => State.Going,
        PromiseState.Done => State.Done,
        _ => State.Open,
    };
}
