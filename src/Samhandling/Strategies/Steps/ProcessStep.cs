using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Strategies.Processes;

namespace Samhandling.Strategies.Steps;

/// <summary>What those who take part in a step are promised.</summary>
public enum StepPromise { Inform, Consult, CoCreate }

/// <summary>What is said of a <see cref="ProcessStep"/>.</summary>
/// <param name="IsWide">Whether it is open to many.</param>
/// <param name="From">When it is planned to begin.</param>
/// <param name="To">When it is planned to end.</param>
/// <param name="StartedOn">When it began; null while it has not.</param>
/// <param name="DoneOn">When it was done; null while it is not.</param>
public sealed record StepFacts(string? Name, StepPromise Promise, bool IsWide, int Place, DateOnly? From, DateOnly? To, DateOnly? StartedOn, DateOnly? DoneOn);

/// <summary>A step of a <see cref="StrategyProcess"/>.</summary>
public sealed class ProcessStep
{
    public const int NameLength = 200, Most = 40;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid ProcessId { get; init; }
    public StrategyProcess? Process { get; private init; }
    public string Name { get; private set; } = "";

    /// <summary>Its place among the steps, from 1.</summary>
    public int Place { get; private set; }
    public StepPromise Promise { get; private set; }
    public bool IsWide { get; private set; }
    public DateOnly? From { get; private set; }
    public DateOnly? To { get; private set; }
    public DateOnly? StartedOn { get; private set; }
    public DateOnly? DoneOn { get; private set; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    public bool IsGoing => StartedOn is not null && DoneOn is null;

    /// <summary>Refused without a name, where the days run backwards, and where a step that is open to many would begin before it is decided what is in the process.</summary>
    public static Result<ProcessStep> In(StrategyProcess process, StepFacts facts) => new ProcessStep { ProcessId = process.Id }.Taking(process, facts);

    public Result<ProcessStep> Change(StrategyProcess process, StepFacts facts)
    {
        Version++;
        return Taking(process, facts);
    }

    private Result<ProcessStep> Taking(StrategyProcess process, StepFacts facts)
    {
        if (Names.Clean(facts.Name) is not { } name) return new Refusal(nameof(Name), Texts.NameIsNeeded);
        if (facts.To < facts.From) return new Refusal(nameof(To), Processes.Texts.EndsBeforeItBegins.With(facts.To, facts.From));
        if (facts.DoneOn is { } done && facts.StartedOn is null) return new Refusal(nameof(StartedOn), Texts.DoneBeforeBegun.With(done));
        if (facts.DoneOn < facts.StartedOn) return new Refusal(nameof(DoneOn), Processes.Texts.EndsBeforeItBegins.With(facts.DoneOn, facts.StartedOn));
        if (facts is { IsWide: true, StartedOn: not null } && !process.HasPassed(Gate.Scope)) return new Refusal(nameof(StartedOn), Texts.ScopeComesFirst);
        (Name, Promise, IsWide, Place) = (name, facts.Promise, facts.IsWide, facts.Place);
        (From, To, StartedOn, DoneOn) = (facts.From, facts.To, facts.StartedOn, facts.DoneOn);
        return this;
    }
}
