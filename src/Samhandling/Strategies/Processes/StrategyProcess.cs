using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Levels;
using Samhandling.Strategies.Steps;

namespace Samhandling.Strategies.Processes;

/// <summary>What must be decided, in this order, before a strategy's making goes on.</summary>
public enum Gate { Conditions, Scope, Levels }

/// <summary>What is said of a <see cref="StrategyProcess"/>.</summary>
public sealed record ProcessFacts
{
    public required string Title { get; init; }
    public required Guid DocumentId { get; init; }

    /// <summary>What the process is to lead to.</summary>
    public string? Purpose { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }

    /// <summary>The conditions to work under; null where nobody has said.</summary>
    public string? Money { get; init; }
    public string? Staff { get; init; }
    public string? Competence { get; init; }
    public string? Time { get; init; }
}

/// <summary>How a document is made: its steps, and what must be decided before it is opened to many.</summary>
public sealed class StrategyProcess
{
    public const int TitleLength = 200, TextLength = 2000;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public string Title { get; private set; } = "";
    public Guid DocumentId { get; private set; }
    public StrategyDocument? Document { get; private init; }
    public string? Purpose { get; private set; }
    public DateOnly? From { get; private set; }
    public DateOnly? To { get; private set; }
    public string? Money { get; private set; }
    public string? Staff { get; private set; }
    public string? Competence { get; private set; }
    public string? Time { get; private set; }
    public List<ProcessStep> Steps { get; } = [];
    public List<GateDecision> Gates { get; } = [];
    public List<ProcessIssue> Issues { get; } = [];

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    public bool HasPassed(Gate gate) => Gates.Exists(g => g.Gate == gate);

    /// <summary>The gate that is to be decided next; null when all are.</summary>
    public Gate? NextGate => Enum.GetValues<Gate>().Where(gate => !HasPassed(gate)).Select(gate => (Gate?)gate).FirstOrDefault();

    public static Result<StrategyProcess> Of(ProcessFacts facts) => new StrategyProcess().Taking(facts);

    public Result<StrategyProcess> Change(ProcessFacts facts)
    {
        Version++;
        return Taking(facts);
    }

    /// <summary>Decides the next gate. Refused with what is still missing for it; gates and issues must be at hand.</summary>
    public Result<StrategyProcess> Pass(DateOnly day, string? by)
    {
        if (NextGate is not { } gate) return new Refusal("", Texts.AllAreDecided);
        if (MissingFor(gate) is { } missing) return new Refusal("", missing);
        Gates.Add(new() { ProcessId = Id, Gate = gate, DecidedOn = day, DecidedBy = Names.Clean(by) });
        Version++;
        return this;
    }

    /// <summary>What must be done before the gate can be decided; null where nothing is.</summary>
    public string? MissingFor(Gate gate) => gate switch
    {
        Gate.Conditions when Money is null || Staff is null || Competence is null || Time is null => Texts.ConditionsAreMissing,
        Gate.Scope when !Issues.Exists(i => i.Scope is Scope.In) => Texts.NothingIsIn,
        Gate.Scope when Issues.Count(i => i.Scope is Scope.Undecided) is var open and > 0 => Texts.IssuesAreUndecided.With(open),
        Gate.Levels when Issues.Count(i => i is { Scope: Scope.In, Level: null }) is var untested and > 0 => Texts.IssuesAreUntested.With(untested),
        Gate.Levels when Issues.Count(i => i.IsToBeHandedOn) is var kept and > 0 => Texts.IssuesAreNotHandedOn.With(kept),
        _ => null,
    };

    private Result<StrategyProcess> Taking(ProcessFacts facts)
    {
        if (Names.Clean(facts.Title) is not { } title) return new Refusal(nameof(Title), Texts.TitleIsNeeded);
        if (facts.To < facts.From) return new Refusal(nameof(To), Texts.EndsBeforeItBegins.With(facts.To, facts.From));
        (Title, DocumentId, From, To) = (title, facts.DocumentId, facts.From, facts.To);
        (Purpose, Money, Staff, Competence, Time) = (Said(facts.Purpose), Said(facts.Money), Said(facts.Staff), Said(facts.Competence), Said(facts.Time));
        return this;
    }

    private static string? Said(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();
}

/// <summary>That a gate of a process was decided, when and by whom.</summary>
public sealed class GateDecision
{
    public const int ByLength = 300;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid ProcessId { get; init; }
    public required Gate Gate { get; init; }
    public required DateOnly DecidedOn { get; init; }

    /// <summary>Who decided, and where that is written.</summary>
    public string? DecidedBy { get; init; }
}
