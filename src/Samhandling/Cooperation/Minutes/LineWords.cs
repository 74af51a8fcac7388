using Samhandling.Cooperation.Reading;
namespace Samhandling.Cooperation.Minutes;

/// <summary>What kinds of lines are called in the visitor's language.</summary>
public static class LineWords
{
    public static string Text(this LineKind kind) => kind switch
    {
        LineKind.Decision => Texts.Decision,
        LineKind.Promise => Texts.Promise,
        LineKind.Idea => Texts.Idea,
        LineKind.Question => Texts.Question,
        LineKind.Insight => Texts.Insight,
        LineKind.Trial => Texts.Trial,
        _ => Texts.Note,
    };

    /// <summary>In the order in which the signs are shown: what binds first, mere text last.</summary>
    public static IReadOnlyList<LineKind> All => [LineKind.Decision, LineKind.Promise, LineKind.Idea, LineKind.Question, LineKind.Insight, LineKind.Trial, LineKind.Note];
}
