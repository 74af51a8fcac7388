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
        public int Version { get; set; }

        public static Form Of(Partnership partnership) => new() { Name = partnership.Name, Version = partnership.Version };

        public IReadOnlyList<(string Label, string? Value)> Shown() => [(Texts.Name, Name?.Trim())];
    }

    public Task<Partnership> Find(CancellationToken cancel = default)
    {
        var here = visit.PartnershipId;
        return db.Partnerships.Where(p => p.Id == here).OneAsync(cancel);
    }

    /// <summary>Refused if another has renamed it since the form was opened.</summary>
    public async Task<Result<Partnership>> Handle(Form form, CancellationToken cancel = default)
    {
        var partnership = await Find(cancel);
        if (form.Version != partnership.Version) return Refusal.Clash;
        partnership.Rename(form.Name!.Trim());
        return await db.SaveDurablyAsync<Partnership>(partnership, cancel);
    }
}
