using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Reporting.Duties;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Reporting.Duties;

public sealed class DescribeDutyTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Somebody_else_sees_to_it_and_is_the_one_whose_leaving_must_be_handed_over()
    {
        var (duty, anna) = (_house.Duty(), _house.Person("Anna Ek"));

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"duties/{duty.Id}/edit", Who.Analyst)).SendAll(("PersonId", anna.Id.ToString()))).StatusCode);

        Assert.Equal(anna.Id, (await _house.Fresh().Duties.SingleAsync()).PersonId);
        Assert.Equal("Resultatredovisning", Assert.Single(await new HandOverOfDuties(_house.Fresh()).Of(anna.Id, default)).Title);
    }

    public void Dispose() => _house.Dispose();
}
