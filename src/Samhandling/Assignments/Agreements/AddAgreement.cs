using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Agreements;

/// <summary>An agreement is written in. Its tasks are written in afterwards.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class AddAgreement(SamhandlingDb db, Owners owners)
{
    public async Task<Result<Agreement>> Handle(AgreementForm form, CancellationToken cancel = default)
    {
        if (!form.Facts().Try(out var facts, out var refusal)) return refusal;
        var answer = Agreement.Of(facts);
        if (!answer.Try(out var agreement, out _)) return answer;
        if (await owners.WhyNot(facts, cancel) is { } no) return no;
        db.Agreements.Add(agreement);
        return await db.SaveAsync(answer, cancel);
    }
}
