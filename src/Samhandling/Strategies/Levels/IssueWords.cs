using Samhandling.Platform;
using Samhandling.Platform.Ui;

namespace Samhandling.Strategies.Levels;

/// <summary>What scope and levels are called in the visitor's language.</summary>
public static class IssueWords
{
    public static string Text(this Scope scope) => scope switch { Scope.In => Texts.ScopeIn, Scope.Out => Texts.ScopeOut, _ => Texts.ScopeUndecided };

    public static string Text(this IssueLevel level) => level switch { IssueLevel.Local => Texts.LevelLocal, IssueLevel.Regional => Texts.LevelRegional, _ => Texts.LevelNational };

    public static State Mark(this ProcessIssue issue) => issue switch
    {
        { Scope: Scope.Undecided } => State.Missing,
        { Scope: Scope.Out } => State.Done,
        { Level: null } or { IsToBeHandedOn: true } => State.Missing,
        { IsNotRegional: true, IsTakenOn: null } => State.Going,
        _ => State.Done,
    };

    /// <summary>What has become of it.</summary>
    public static string HowFar(this ProcessIssue issue) => issue switch
    {
        { HandedOn: { } day, IsTakenOn: null } => Texts.WaitsForAnswer.With(issue.Receiver?.Name, day),
        { HandedOn: not null, IsTakenOn: true } => Texts.TookItOn.With(issue.Receiver?.Name, issue.AnsweredOn),
        { HandedOn: not null } => Texts.SaidNo.With(issue.Receiver?.Name, issue.AnsweredOn),
        { IsToBeHandedOn: true } => Texts.ToBeHandedOn,
        { Scope: Scope.Undecided } => Texts.ToBeDecided,
        { Scope: Scope.In, Level: null } => Texts.ToBeTested,
        _ => issue.Scope.Text(),
    };
}
