using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Dilemmas;

/// <summary>Somebody says who gains and who loses by an option: municipalities with a destination company, and without.</summary>
[Needs(Permission.WorkTogether)]
public sealed class WeighOption(SamhandlingDb db)
{
    public sealed class Form
    {
        public Effect WithCompany { get; set; }
        public Effect WithoutCompany { get; set; }
        [AtMost(DilemmaOption.BecauseLength)] public string? Because { get; set; }
        public int Version { get; set; }
    }

    public Task<Dilemma> Find(Guid id, CancellationToken cancel = default) => db.Dilemmas.Include(d => d.Options).Where(d => d.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed the dilemma since the form was opened.</summary>
    /// <exception cref="NotFoundException">There is no such option.</exception>
    public async Task<Result<Dilemma>> Handle(Guid id, int number, Form form, CancellationToken cancel = default)
    {
        var dilemma = await Find(id, cancel);
        if (form.Version != dilemma.Version) return Refusal.Clash;
        return await db.SaveAsync(dilemma.Weigh(number, form.WithCompany, form.WithoutCompany, form.Because), cancel);
    }
}
