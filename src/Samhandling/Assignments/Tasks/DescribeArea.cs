using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Tasks;

/// <summary>An area's number or name is put right.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class DescribeArea(SamhandlingDb db)
{
    public sealed class Form
    {
        [AtMost(ServiceArea.NumberLength)] public string? Number { get; set; }
        [Needed, AtMost(ServiceArea.NameLength)] public string? Name { get; set; }

        /// <summary>The version that was in the form when it was opened.</summary>
        public int Version { get; set; }

        public static Form Of(ServiceArea area) => new() { Number = area.Number, Name = area.Name, Version = area.Version };

        public IReadOnlyList<(string Label, string? Value)> Shown() => [(Texts.Number, Names.Clean(Number)), (Texts.Area, Names.Clean(Name))];
    }

    public Task<ServiceArea> Find(Guid id, CancellationToken cancel = default) => db.ServiceAreas.Include(a => a.Agreement).Where(a => a.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<ServiceArea>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var area = await Find(id, cancel);
        return form.Version != area.Version ? Refusal.Clash : await db.SaveAsync(area.Change(form.Number, form.Name), cancel);
    }
}
