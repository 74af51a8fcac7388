using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;
using Samhandling.Platform;

namespace Samhandling.Actors.Organisations;

/// <summary>One line of the list of organisations.</summary>
public sealed record ListedOrganisation(Guid Id, string Name, Sector Sector, LegalForm Form, bool? IsCommercial, string? Place, string? PartOf, bool IsDestinationCompany, int Engaged)
{
    public Footing Footing => Organisation.FootingOf(Form, IsCommercial);
}

/// <summary>The organisations that filters leave, a page at a time, in three statements however many there are.</summary>
public sealed class OrganisationList(SamhandlingDb db, TimeProvider clock)
{
    public const string Words = "q", OfSector = "sector", OfForm = "form", OnFooting = "footing", InPlace = "place", ByName = "name", ByEngaged = "engaged";

    public static ListAddress Address(string path, IQueryCollection query) =>
        new(path, [.. new[] { Words, OfSector, OfForm, OnFooting, InPlace, ListAddress.Sort, ListAddress.Page }.Select(name => (name, query[name].FirstOrDefault()))]);

    /// <summary>Those that the filters leave, in no order.</summary>
    public IQueryable<Organisation> Of(ListAddress filters)
    {
        var organisations = OnAnyFooting(filters);
        if (!Enum.TryParse<Footing>(filters.Of(OnFooting), out var footing) || !Enum.IsDefined(footing)) return organisations;
        if (footing is Footing.Listed) return organisations.Where(o => o.Form == LegalForm.ListedCompany);
        bool? isCommercial = footing is Footing.Unknown ? null : footing is Footing.Commercial;
        return organisations.Where(o => o.Form != LegalForm.ListedCompany && o.IsCommercial == isCommercial);
    }

    /// <summary>How many of those that the other filters leave are commercial or not; of how many nobody has said it.</summary>
    public async Task<IReadOnlyDictionary<Footing, int>> Footings(ListAddress filters, CancellationToken cancel = default)
    {
        var counts = await OnAnyFooting(filters).GroupBy(o => new { IsListed = o.Form == LegalForm.ListedCompany, o.IsCommercial }).Select(g => new { g.Key.IsListed, g.Key.IsCommercial, Count = g.Count() }).ToListAsync(cancel);
        return counts.GroupBy(c => Organisation.FootingOf(c.IsListed ? LegalForm.ListedCompany : null, c.IsCommercial)).ToDictionary(g => g.Key, g => g.Sum(c => c.Count));
    }

    private IQueryable<Organisation> OnAnyFooting(ListAddress filters)
    {
        var organisations = db.Organisations.AsNoTracking();
        foreach (var word in new SoughtWords(filters.Of(Words)).Words) organisations = organisations.Where(o => o.Folded.Contains(word));
        if (Enum.TryParse<Sector>(filters.Of(OfSector), out var sector)) organisations = organisations.Where(o => o.Sector == sector);
        if (Enum.TryParse<LegalForm>(filters.Of(OfForm), out var form)) organisations = organisations.Where(o => o.Form == form);
        return Guid.TryParse(filters.Of(InPlace), out var place) ? organisations.Where(o => o.PlaceId == place) : organisations;
    }

    public async Task<(int Total, IReadOnlyList<ListedOrganisation> Rows)> Page(ListAddress filters, CancellationToken cancel = default)
    {
        var organisations = Of(filters);
        var total = await organisations.CountAsync(cancel);
        var page = Math.Clamp(filters.PageNumber, 1, Math.Max(1, (total + Pager.Size - 1) / Pager.Size));
        var today = clock.Today();
        return (total, await Sorted(organisations, filters.Sorting, today).Skip((page - 1) * Pager.Size).Take(Pager.Size).Select(o => new ListedOrganisation(
            o.Id, o.Name, o.Sector, o.Form, o.IsCommercial, o.Place == null ? null : o.Place.Name, o.PartOf == null ? null : o.PartOf.Name, o.IsDestinationCompany,
            o.Engagements.Where(e => (e.From == null || e.From <= today) && (e.To == null || e.To >= today)).Select(e => e.PersonId).Distinct().Count())).ToListAsync(cancel));
    }

    private static IQueryable<Organisation> Sorted(IQueryable<Organisation> organisations, (string? By, bool IsDown) sort, DateOnly today) => (sort.By, sort.IsDown) switch
    {
        (ByEngaged, false) => organisations.OrderBy(o => o.Engagements.Count(e => e.To == null || e.To >= today)).ThenBy(o => o.Id),
        (ByEngaged, true) => organisations.OrderByDescending(o => o.Engagements.Count(e => e.To == null || e.To >= today)).ThenBy(o => o.Id),
        (_, true) => (Names.IsNorwegian ? organisations.OrderByDescending(o => o.NorwegianOrder) : organisations.OrderByDescending(o => o.SwedishOrder)).ThenBy(o => o.Id),
        _ => (Names.IsNorwegian ? organisations.OrderBy(o => o.NorwegianOrder) : organisations.OrderBy(o => o.SwedishOrder)).ThenBy(o => o.Id),
    };
}
