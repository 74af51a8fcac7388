using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Places;
using Samhandling.Platform.Data;
using Samhandling.Reporting.Cases;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Reporting.Cases;

public sealed class DescribeCaseTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_case_that_moves_reaches_the_other_municipality_instead()
    {
        var (one, other) = (_house.Case(_house.Municipality("Fjällvik")), _house.Municipality("Norrvåg"));
        _house.Keep(new Samhandling.Places.Coverage.Reach { Activity = CasesModule.ActivityKey, RecordId = one.Id, PlaceId = one.PlaceId });

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"cases/{one.Id}/edit")).SendAll(("PlaceId", other.Id.ToString()), ("Outcome", "Fick lån"))).StatusCode);

        Assert.Equal((other.Id, "Fick lån"), ((await _house.Fresh().AdviceCases.SingleAsync()).PlaceId, (await _house.Fresh().AdviceCases.SingleAsync()).Outcome));
        Assert.Equal(other.Id, (await _house.Fresh().Reaches.SingleAsync()).PlaceId);
    }

    [Fact]
    public async Task A_firm_that_bears_an_erased_person_s_name_is_named_no_more_and_still_counts()
    {
        var anna = _house.Person("Anna Ekvall");
        _house.Case(_house.Municipality("Fjällvik"), "Anna Ekvalls keramik");
        var db = _house.Get<SamhandlingDb>();
        var held = new HeldByCases(db);
        var subject = Subject.Of(anna);
        Assert.Contains("Anna Ekvalls keramik", Assert.Single(await held.Of(subject, default)).Value, StringComparison.Ordinal);

        await held.Erase(subject, default);
        await db.SaveChangesAsync();

        Assert.Equal("[…]s keramik", (await _house.Fresh().AdviceCases.SingleAsync()).FirmName);
        Assert.Empty(await held.Of(subject, default));
    }

    public void Dispose() => _house.Dispose();
}
