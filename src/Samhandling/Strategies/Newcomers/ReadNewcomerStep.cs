using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Newcomers;

/// <summary>Somebody says to have read one of the first steps.</summary>
[Needs(Permission.SeeStrategies)]
public sealed class ReadNewcomerStep(SamhandlingDb db, Visit visit, TimeProvider clock)
{
    public sealed class Form
    {
        public NewcomerStep? Step { get; set; }
    }

    public async Task<IReadOnlyList<NewcomerReceipt>> Own(CancellationToken cancel = default)
    {
        var user = visit.Visitor?.Id;
        return await db.NewcomerReceipts.AsNoTracking().Where(r => r.UserId == user).OrderBy(r => r.Step).ToListAsync(cancel);
    }

    /// <summary>Said twice, the first day holds.</summary>
    public async Task<Result<NewcomerStep>> Handle(Form form, CancellationToken cancel = default)
    {
        if (form.Step is not { } step || !Enum.IsDefined(step) || visit.Visitor is not { } visitor) return new Refusal("", Texts.ChooseStep);
        if (!await db.NewcomerReceipts.AnyAsync(r => r.UserId == visitor.Id && r.Step == step, cancel)) db.NewcomerReceipts.Add(new() { UserId = visitor.Id, Step = step, ReadOn = clock.Today() });
        return await db.SaveAsync<NewcomerStep>(step, cancel);
    }
}
