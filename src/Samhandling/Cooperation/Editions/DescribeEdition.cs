using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Registering;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Editions;

/// <summary>A coordinator says how many an edition has room for, until when one can register, and whether its programme is for all. With more room those who have waited longest move up.</summary>
[Needs(Permission.KeepGroups)]
public sealed class DescribeEdition(SamhandlingDb db, EditionSeats seats)
{
    public sealed class Form
    {
        public int? Capacity { get; set; }
        [ADay] public string? OpenUntil { get; set; }
        public bool IsPublic { get; set; }

        /// <summary>The version that was in the form when it was opened.</summary>
        public int Version { get; set; }

        public static Form Of(Edition edition) => new() { Capacity = edition.Capacity, OpenUntil = ADayAttribute.Write(edition.OpenUntil), IsPublic = edition.IsPublic, Version = edition.Version };

        public IReadOnlyList<(string Label, string? Value)> Shown() =>
            [(Texts.Capacity, Capacity?.ToString(CultureInfo.CurrentCulture)), (Texts.OpenUntil, OpenUntil), (Texts.Programme, IsPublic ? Texts.ForAll : Texts.ForUs)];
    }

    public Task<Edition> Find(Guid id, CancellationToken cancel = default) => db.Editions.Include(e => e.Meeting).Where(e => e.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<Edition>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var edition = await Find(id, cancel);
        if (form.Version != edition.Version) return Refusal.Clash;
        var answer = edition.Change(new(form.Capacity, ADayAttribute.Read(form.OpenUntil), form.IsPublic));
        if (answer.Try(out _, out _)) await seats.MoveUp(edition, leaving: null, cancel);
        return await db.SaveAsync(answer, cancel);
    }
}
