using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Strategies.Processes;
using Samhandling.Strategies.Steps;

namespace Samhandling.Strategies.Openness;

/// <summary>How many took part, as counts alone: by sex, and by age.</summary>
public sealed record Headcount(int Women, int Men, int OtherSex, int Young, int MiddleAged, int Old);

/// <summary>What is said of an <see cref="Occasion"/>.</summary>
public sealed record OccasionFacts(string? What, DateOnly Day, Guid? StepId, IReadOnlyCollection<Guid> Parties, Headcount Heads);

/// <summary>A day on which many could take part in a process: which organisations came, and how many people, never who.</summary>
public sealed class Occasion
{
    public const int WhatLength = 300, MostHeads = 100_000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid ProcessId { get; init; }
    public StrategyProcess? Process { get; private init; }

    /// <summary>Null where it belongs to no step, or to one that was removed.</summary>
    public Guid? StepId { get; private set; }
    public ProcessStep? Step { get; private init; }
    public string What { get; private set; } = "";
    public DateOnly Day { get; private set; }
    public List<OccasionParty> Parties { get; } = [];
    public int Women { get; private set; }
    public int Men { get; private set; }
    public int OtherSex { get; private set; }
    public int Young { get; private set; }
    public int MiddleAged { get; private set; }
    public int Old { get; private set; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <summary>Refused without words, and where a count is none.</summary>
    public static Result<Occasion> In(Guid processId, OccasionFacts facts) => new Occasion { ProcessId = processId }.Taking(facts);

    public Result<Occasion> Change(OccasionFacts facts)
    {
        Version++;
        return Taking(facts);
    }

    private Result<Occasion> Taking(OccasionFacts facts)
    {
        if (Names.Clean(facts.What) is not { } what) return new Refusal(nameof(What), Texts.WhatIsNeeded);
        var heads = facts.Heads;
        foreach (var (field, count) in new[] { (nameof(Women), heads.Women), (nameof(Men), heads.Men), (nameof(OtherSex), heads.OtherSex), (nameof(Young), heads.Young), (nameof(MiddleAged), heads.MiddleAged), (nameof(Old), heads.Old) })
            if (count is < 0 or > MostHeads) return new Refusal(field, Texts.CountIsBetween.With(MostHeads));
        (What, Day, StepId) = (what, facts.Day, facts.StepId);
        (Women, Men, OtherSex, Young, MiddleAged, Old) = (heads.Women, heads.Men, heads.OtherSex, heads.Young, heads.MiddleAged, heads.Old);
        Parties.RemoveAll(p => !facts.Parties.Contains(p.OrganisationId));
        Parties.AddRange(facts.Parties.Where(id => !Parties.Exists(p => p.OrganisationId == id)).Distinct().ToList().ConvertAll(id => new OccasionParty { OccasionId = Id, OrganisationId = id }));
        return this;
    }
}

/// <summary>That an organisation took part in an <see cref="Occasion"/>.</summary>
public sealed class OccasionParty
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid OccasionId { get; init; }
    public required Guid OrganisationId { get; init; }
    public Organisation? Organisation { get; private init; }
}
