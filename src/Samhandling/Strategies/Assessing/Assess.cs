using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Strategies.Assessing;

/// <summary>An assessor says how far an objective is and should be. A coordinator writes for any organisation, a partner for its own. What is half said is kept as it is.</summary>
[Needs(Permission.WriteActors)]
public sealed class Assess(SamhandlingDb db, OwnRows own, TimeProvider clock)
{
    public sealed class Form
    {
        /// <summary>The objective that the form was opened for.</summary>
        public Guid ObjectiveId { get; set; }
        public int? Now { get; set; }
        public int? Wanted { get; set; }
        public int? Importance { get; set; }
        public OwnPower Power { get; set; }
        [AtMost(Assessment.MotiveLength)] public string? Motive { get; set; }

        public static Form Of(Guid objectiveId, Assessment? said) => new() { ObjectiveId = objectiveId, Now = said?.Now, Wanted = said?.Wanted, Importance = said?.Importance, Power = said?.Power ?? OwnPower.Unsaid, Motive = said?.Motive };

        public AssessmentFacts Facts() => new(Now, Wanted, Importance, Power, Motive);
    }

    /// <exception cref="UnauthorizedAccessException">The visitor does not speak for the organisation.</exception>
    public async Task<Assessor> Find(Guid id, CancellationToken cancel = default)
    {
        var assessor = await db.Assessors.Include(a => a.Round!.Document).Include(a => a.Organisation).Include(a => a.Assessments).Where(a => a.Id == id).OneAsync(cancel);
        await own.Ask(assessor.OrganisationId, cancel);
        return assessor;
    }

    /// <summary>The objectives of a round, in order.</summary>
    public async Task<IReadOnlyList<Objective>> Objectives(Gaps.GapRound round, CancellationToken cancel = default) =>
        [.. ObjectiveTree.Of(await db.Objectives.AsNoTracking().Where(o => o.DocumentId == round.DocumentId && o.RetiredOn == null && (round.IsDeep || o.ParentId == null)).ToListAsync(cancel)).Select(line => line.Objective)];

    /// <summary>Refused in a round that is closed, and of an objective that is not in it.</summary>
    public async Task<Result<Assessment>> Handle(Guid assessorId, Form form, CancellationToken cancel = default)
    {
        var assessor = await Find(assessorId, cancel);
        if (assessor.Round!.ClosedOn is { } closed) return new Refusal("", Texts.RoundIsClosed.With(closed));
        if (!(await Objectives(assessor.Round, cancel)).Any(o => o.Id == form.ObjectiveId)) throw new NotFoundException();
        var assessment = assessor.Assessments.Find(a => a.ObjectiveId == form.ObjectiveId);
        if (assessment is null)
        {
            assessment = new() { AssessorId = assessorId, ObjectiveId = form.ObjectiveId };
            assessor.Assessments.Add(assessment);
        }

        return await db.SaveDurablyAsync(assessment.Say(form.Facts(), clock.Today()), cancel);
    }
}
