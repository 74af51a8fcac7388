using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Gaps;

namespace Samhandling.Strategies.Assessing;

/// <summary>An organisation is to assess in a round, by whoever has a role there.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class AddAssessor(SamhandlingDb db)
{
    public sealed class Form
    {
        [Needed] public Guid? OrganisationId { get; set; }
        [Needed, AtMost(Assessor.RoleLength)] public string? Title { get; set; }
    }

    /// <summary>Refused where the same role of the organisation assesses already.</summary>
    public async Task<Result<Assessor>> Handle(Guid roundId, Form form, CancellationToken cancel = default)
    {
        var round = await db.GapRounds.Where(r => r.Id == roundId).OneAsync(cancel);
        var organisation = await db.Organisations.Where(o => o.Id == form.OrganisationId).OneAsync(cancel);
        if (!Assessor.In(round, organisation.Id, form.Title).Try(out var assessor, out var refusal)) return refusal.Field is nameof(Assessor.Role) ? refusal with { Field = nameof(Form.Title) } : refusal;
        if (await db.Assessors.AnyAsync(a => a.RoundId == roundId && a.OrganisationId == organisation.Id && a.Role == assessor.Role, cancel)) return new Refusal(nameof(Form.Title), Texts.AssessesAlready.With(assessor.Role, organisation.Name));
        db.Assessors.Add(assessor);
        return await db.SaveAsync<Assessor>(assessor, cancel);
    }
}
