using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Agreements;

/// <summary>It is said anew what was agreed, who owns it, and for how long it holds.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class DescribeAgreement(SamhandlingDb db, Owners owners)
{
    public Task<Agreement> Find(Guid id, CancellationToken cancel = default) => db.Agreements.Include(a => a.Commissioner).Where(a => a.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened, or if its owner no longer acts for the commissioner.</summary>
    public async Task<Result<Agreement>> Handle(Guid id, AgreementForm form, CancellationToken cancel = default)
    {
        var agreement = await Find(id, cancel);
        if (form.Version != agreement.Version) return Refusal.Clash;
        form.CommissionerId = agreement.CommissionerId;
        if (!form.Facts().Try(out var facts, out var refusal)) return refusal;
        if (await owners.WhyNot(facts, cancel) is { } no) return no;
        return await db.SaveAsync(agreement.Change(facts), cancel);
    }
}
