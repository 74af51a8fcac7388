using Samhandling.Platform.Ui;

namespace Samhandling.Cooperation.Ideas;

/// <summary>What states of ideas are called in the visitor's language.</summary>
public static class IdeaWords
{
    public static string Text(this IdeaState state) => state switch
    {
        IdeaState.Helped => Texts.Helped,
        IdeaState.Connected => Texts.Connected,
        IdeaState.Tried => Texts.Tried,
        IdeaState.Became => Texts.Became,
        IdeaState.Closed => Texts.ClosedKindly,
        _ => Texts.Received,
    };

    public static State Mark(this Idea idea, DateOnly today) => idea.IsOverdue(today) ? State.Wrong : (idea.AnsweredOn, idea.State) switch
    {
        (null, _) => State.Missing,
        (_, IdeaState.Became or IdeaState.Closed) => State.Done,
        _ => State.Going,
    };
}
