using Samhandling.Actors;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Mandates;

/// <summary>A coordinator writes down what somebody may decide for an organisation, as the organisation has given it.</summary>
[Needs(Permission.KeepGroups)]
public sealed class GiveMandate(SamhandlingDb db)
{
    public async Task<Result<Mandate>> Handle(MandateForm form, CancellationToken cancel = default)
    {
        await db.Organisations.Where(o => o.Id == form.GiverId).OneAsync(cancel);
        if (!form.Facts().Try(out var facts, out var refusal)) return refusal;
        await db.Persons.Where(p => p.Id == facts.PersonId).OneAsync(cancel);
        var answer = Mandate.Of(form.GiverId!.Value, facts);
        if (answer.Try(out var mandate, out _)) db.Mandates.Add(mandate);
        return await db.SaveAsync(answer, cancel);
    }
}
