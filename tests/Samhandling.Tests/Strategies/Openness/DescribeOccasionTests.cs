using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Strategies.Openness;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Openness;

public sealed class DescribeOccasionTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Who_came_is_changed_and_one_that_stays_is_not_counted_twice()
    {
        var (bank, museum) = (_house.Organisation("Banken"), _house.Organisation("Museet"));
        var occasion = _house.Occasion(_house.Process(), parties: bank);
        var form = await OpenForm.At(_house, $"occasions/{occasion.Id}/edit", name: "describe-occasion");

        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Parties", museum.Id.ToString()), ("Old", "7"))).StatusCode);

        var kept = await _house.Fresh().Occasions.Include(o => o.Parties).SingleAsync();
        Assert.Equal((7, 1), (kept.Old, kept.Version));
        Assert.Contains(museum.Id, kept.Parties.Select(p => p.OrganisationId));
        Assert.Equal(kept.Parties.Count, kept.Parties.DistinctBy(p => p.OrganisationId).Count());
    }

    public void Dispose() => _house.Dispose();
}
