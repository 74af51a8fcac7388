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
    }

    public Task<Dilemma> Find(Guid id, CancellationToken cancel = default) => db.Dilemmas.Include(d => d.Options).Where(d => d.Id == id).OneAsync(cancel);

    /// <exception cref="NotFoundException">There is no such option.</exception>
    public async Task<Result<DilemmaOption>> Handle(Guid id, int number, Form form, CancellationToken cancel = default)
    {
        var option = (await Find(id, cancel)).Options.Find(o => o.Number == number) ?? throw new NotFoundException();
        option.Weigh(form.WithCompany, form.WithoutCompany, form.Because);
        return await db.SaveAsync<DilemmaOption>(option, cancel);
    }
}
