using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Places;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Pulses;
using Samhandling.Strategies.Viewpoints;
using Samhandling.Strategies.Steps;
using Samhandling.Surveys;

namespace Samhandling.Strategies.Openness;

/// <summary>Of a kind of actor, or of a municipality's actors: how many there are in the register, and how many took part.</summary>
public sealed record Reached(string Name, int TookPart, int Registered);

/// <summary>What a step promised, and what happened in it.</summary>
public sealed record KeptPromise(ProcessStep Step, int Occasions, int Organisations, int Viewpoints, int Answered);

/// <summary>How open a process was: what it declared, who took part, who did not, and what was answered.</summary>
/// <param name="Pulse">What those who took part say themselves, through the gate for small numbers.</param>
/// <param name="Sexes">Women, men and others, through the gate for small numbers.</param>
/// <param name="Ages">Under 30, 30 to 64 and older, through the same gate.</param>
public sealed record ProcessOpenness(OpennessDeclaration? Declared, IReadOnlyList<Occasion> Occasions, IReadOnlyList<Viewpoint> Viewpoints, IReadOnlyList<Reached> Sectors, IReadOnlyList<Reached> Municipalities, IReadOnlyList<KeptPromise> Steps, PulseResult Pulse, GuardedList Sexes, GuardedList Ages)
{
    public int Answered => Viewpoints.Count(c => c.AnsweredOn is not null);

    /// <summary>Kinds of actors that are in the register while none of them took part.</summary>
    public IEnumerable<Reached> MissingSectors => Sectors.Where(s => s is { TookPart: 0, Registered: > 0 });

    /// <summary>Municipalities of which nobody took part, also those without an actor in the register.</summary>
    public IEnumerable<Reached> MissingMunicipalities => Municipalities.Where(m => m.TookPart == 0);
}

/// <summary>Reads how open a process was, held against the register of actors.</summary>
public sealed class ReadOpenness(SamhandlingDb db, TimeProvider clock)
{
    public async Task<ProcessOpenness> Of(Guid processId, CancellationToken cancel = default)
    {
        var today = clock.Today();
        var declared = await db.OpennessDeclarations.AsNoTracking().SingleOrDefaultAsync(d => d.ProcessId == processId, cancel);
        var occasions = await db.Occasions.AsNoTracking().Include(o => o.Parties).Where(o => o.ProcessId == processId).OrderByDescending(o => o.Day).ThenBy(o => o.Id).ToListAsync(cancel);
        var viewpoints = await db.Viewpoints.AsNoTracking().Include(c => c.Organisation).Where(c => c.ProcessId == processId).OrderByDescending(c => c.Day).ThenBy(c => c.Id).ToListAsync(cancel);
        var steps = await db.ProcessSteps.AsNoTracking().Where(s => s.ProcessId == processId).OrderBy(s => s.Place).ThenBy(s => s.Id).ToListAsync(cancel);
        var actors = await db.Organisations.AsNoTracking().Select(o => new Actor { Id = o.Id, Sector = o.Sector, PlaceId = o.PlaceId }).ToListAsync(cancel);
        var municipalities = await db.Places.AsNoTracking().Where(p => p.Kind == PlaceKind.Municipality && (p.ValidTo == null || p.ValidTo > today)).ToListAsync(cancel);
        var pulses = await db.OpennessPulses.AsNoTracking().Where(p => p.ProcessId == processId).ToListAsync(cancel);
        var tookPart = occasions.SelectMany(o => o.Parties.Select(p => p.OrganisationId)).Concat(viewpoints.Select(c => c.OrganisationId)).ToHashSet();
        return new(
            declared,
            occasions,
            viewpoints,
            [.. Enum.GetValues<Sector>().Where(s => s is not Sector.Unknown).Select(s => Told(s.Text(), actors.Where(a => a.Sector == s)))],
            [.. municipalities.OrderBy(p => p.Name, StringComparer.CurrentCulture).ThenBy(p => p.Id).Select(p => Told(p.Name, actors.Where(a => a.PlaceId == p.Id)))],
            steps.ConvertAll(s => Kept(s, occasions.FindAll(o => o.StepId == s.Id), viewpoints.FindAll(c => c.StepId == s.Id))),
            PulseResult.Of(pulses),
            Suppression.List([occasions.Sum(o => o.Women), occasions.Sum(o => o.Men), occasions.Sum(o => o.OtherSex)]),
            Suppression.List([occasions.Sum(o => o.Young), occasions.Sum(o => o.MiddleAged), occasions.Sum(o => o.Old)]));

        Reached Told(string name, IEnumerable<Actor> some)
        {
            var ids = some.Select(a => a.Id).ToList();
            return new(name, ids.Count(tookPart.Contains), ids.Count);
        }
    }

    private sealed record Actor
    {
        public required Guid Id { get; init; }
        public required Sector Sector { get; init; }
        public required Guid? PlaceId { get; init; }
    }

    private static KeptPromise Kept(ProcessStep step, List<Occasion> occasions, List<Viewpoint> viewpoints) =>
        new(step, occasions.Count, occasions.SelectMany(o => o.Parties.Select(p => p.OrganisationId)).Concat(viewpoints.Select(c => c.OrganisationId)).Distinct().Count(), viewpoints.Count, viewpoints.Count(c => c.AnsweredOn is not null));
}
