using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Organisations;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Promises;
using Samhandling.Cooperation.Seats;
using Samhandling.Places;
using Samhandling.Places.Loading;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation;

/// <summary>The invented region's neighbours in Norway: their county and a municipality, two organisations, a council over the border, and a promise across it.</summary>
internal static class DemoBorder
{
    private const string List = "places-norway.csv", County = "Kveldfjord fylkeskommune", Company = "Visit Kveldfjord AS", Fjällvik = "Destination Fjällvik AB";

    public static async Task Load(IServiceProvider services, CancellationToken cancel)
    {
        var (db, today) = (services.GetRequiredService<SamhandlingDb>(), services.GetRequiredService<TimeProvider>().Today());
        if (await db.Organisations.Where(o => o.Name == Fjällvik).Select(o => (Guid?)o.Id).FirstOrDefaultAsync(cancel) is not { } own) return;
        var bytes = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "demo", List), cancel);
        var draft = (await services.GetRequiredService<UploadPlaces>().Handle(new() { Places = new FormFile(new MemoryStream(bytes), 0, bytes.Length, List, List), Country = "NO" }, cancel)).Agreed();
        (await services.GetRequiredService<LoadPlaces>().Handle(draft.Id, cancel)).Agreed();
        var there = await db.Places.Where(p => p.Country == "NO" && p.Kind != PlaceKind.Country).ToDictionaryAsync(p => p.Kind, p => p.Id, cancel);
        var add = services.GetRequiredService<AddOrganisation>();
        var county = (await add.Handle(new() { Name = County, Sector = Sector.RegionOrState, LegalForm = LegalForm.Region, PlaceId = there[PlaceKind.Region] }, cancel)).Agreed();
        var company = (await add.Handle(new() { Name = Company, Sector = Sector.Private, LegalForm = LegalForm.Company, IsCommercial = true, IsDestinationCompany = true, PlaceId = there[PlaceKind.Municipality] }, cancel)).Agreed();

        var council = Group.Of(new() { Name = "Gränsrådet för leder och båtar", Purpose = "Håller ihop leder, båtar och skyltar så att den som går eller åker inte märker gränsen.", Level = GroupLevel.International, Kind = GroupKind.Network, OwnerId = county.Id, MonthsBetween = 6, From = today.AddMonths(-2) }).Agreed();
        foreach (var organisation in new[] { county.Id, company.Id, own }) council.Seats.Add(GroupSeat.In(council, organisation, new(null, SeatPart.Member, null, council.From, null)).Agreed());
        db.Groups.Add(council);
        db.Promises.Add(Promise.Of(new("Skicka sommarens båttider så snart de är klara", null, company.Id, own, today.AddDays(40)), today.AddDays(-3)).Agreed());
        await db.SaveChangesAsync(cancel);
    }
}
