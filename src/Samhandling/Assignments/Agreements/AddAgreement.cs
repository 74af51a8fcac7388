using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Agreements;

/// <summary>An agreement is written in. Its tasks are written in afterwards.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class AddAgreement(SamhandlingDb db, Owners owners)
{
    /// <summary>The same, sent twice, is one.</summary>
    public Task<Result<Agreement>> Handle(AgreementForm form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(form, cancel), cancel);

    private async Task<Result<Agreement>> Once(AgreementForm form, CancellationToken cancel)
    {
        if (!form.Facts().Try(out var facts, out var refusal)) return refusal;
        var answer = Agreement.Of(facts);
        if (!answer.Try(out var agreement, out _)) return answer;
        if (await owners.WhyNot(facts, cancel) is { } no) return no;
        var (title, contractor, from, to) = (agreement.Title, agreement.ContractorId, agreement.From, agreement.To);
        if ((await db.Agreements.Where(a => a.CommissionerId == facts.CommissionerId && a.Title == title && a.ContractorId == contractor && a.From == from && a.To == to && a.SupersedesId == null).ToListAsync(cancel)).Find(a => a.Facts() == agreement.Facts()) is { } same) return same;
        db.Agreements.Add(agreement);
        return await db.SaveAsync(answer, cancel);
    }
}
