using Samhandling.Platform;
using Samhandling.Platform.Ui;

namespace Samhandling.Strategies.Steps;

/// <summary>What steps and their promises are called in the visitor's language.</summary>
public static class StepWords
{
    public static string Text(this StepPromise promise) => promise switch { StepPromise.Inform => Texts.PromiseInform, StepPromise.Consult => Texts.PromiseConsult, _ => Texts.PromiseCoCreate };

    public static State Mark(this ProcessStep step, DateOnly today) => step switch
    {
        { DoneOn: not null } => State.Done,
        { IsGoing: true } when step.To < today => State.Wrong,
        { IsGoing: true } => State.Going,
        _ when step.From < today => State.Missing,
        _ => State.Open,
    };

    /// <summary>How far it has come, with the day that says so.</summary>
    public static string HowFar(this ProcessStep step, DateOnly today) => step switch
    {
        { DoneOn: { } done } => Texts.WasDone.With(done),
        { IsGoing: true } when step.To < today => Texts.IsLate.With(step.StartedOn, step.To),
        { IsGoing: true } => step.To is { } to ? Texts.GoesUntil.With(step.StartedOn, to) : Texts.GoesSince.With(step.StartedOn),
        { From: { } from } when from < today => Texts.ShouldHaveBegun.With(from),
        { From: { } from } => Texts.Begins.With(from),
        _ => Texts.NotPlanned,
    };
}
