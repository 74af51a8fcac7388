using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Places;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Reporting.Reaching;

/// <summary>A coordinator or an analyst writes how many firms there are in each municipality, from a register or from statistics. Written again for a year, the later number holds.</summary>
[Needs(Permission.TellReach)]
public sealed class WriteFirms(SamhandlingDb db, TimeProvider clock)
{
    public sealed class Form
    {
        [Needed] public int? Year { get; set; }
        [Needed, AtMost(FirmCount.SourceLength)] public string? Source { get; set; }

        /// <summary>A municipality and its number on each line.</summary>
        [Needed, AtMost(20_000)] public string? Lines { get; set; }
    }

    /// <returns>How many municipalities were told of. Refused whole if one line cannot be read.</returns>
    public async Task<Result<int>> Handle(Form form, CancellationToken cancel = default)
    {
        if (form.Year is not (>= FirmCount.FirstYear and <= FirmCount.LastYear)) return new Refusal(nameof(Form.Year), Texts.YearIsBetween.With(FirmCount.FirstYear, FirmCount.LastYear));
        if (Names.Clean(form.Source) is not { } source) return new Refusal(nameof(Form.Source), Texts.SourceIsNeeded);
        var (year, today) = (form.Year.Value, clock.Today());
        var places = await db.Places.Where(p => p.Kind == PlaceKind.Municipality && (p.ValidTo == null || p.ValidTo > today)).Select(p => new KnownPlace(p.Id, p.Name, p.Code)).ToListAsync(cancel);
        if (!FirmLines.Read(form.Lines!, places).Try(out var read, out var refusal)) return refusal;
        var there = await db.FirmCounts.Where(c => c.Year == year).ToDictionaryAsync(c => c.PlaceId, cancel);
        foreach (var (place, firms) in read)
        {
            if (there.TryGetValue(place, out var count)) (count.Firms, count.Source) = (firms, source);
            else db.FirmCounts.Add(new() { PlaceId = place, Year = year, Firms = firms, Source = source });
        }
        return await db.SaveAsync<int>(read.Count, cancel);
    }
}
