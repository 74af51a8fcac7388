using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Administration.People;

/// <summary>A coordinator or an operator gives the partnership another name. Its address stays, since others link to it.</summary>
[Needs(Permission.ManagePeople)]
public sealed class RenamePartnership(SamhandlingDb db, Visit visit)
{
    public sealed class Form
    {
        [Needed, AtMost(Partnership.NameLength)] public string? Name { get; set; }
    }

    public async Task<Result<Partnership>> Handle(Form form, CancellationToken cancel = default)
    {
        var here = visit.PartnershipId;
        var partnership = await db.Partnerships.Where(p => p.Id == here).OneAsync(cancel);
        partnership.Name = form.Name!.Trim();
        return await db.SaveDurablyAsync<Partnership>(partnership, cancel);
    }
}
