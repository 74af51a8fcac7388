using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Promises;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Promises;

public sealed class DescribePromiseTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public DescribePromiseTests() => _house = _clock.House();

    [Fact]
    public async Task Another_takes_it_over_and_one_who_has_left_cannot()
    {
        var bank = _house.Organisation("Banken");
        var (gone, anna, left) = (_house.Person("Bo Ek", bank, to: new(2026, 3, 1)), _house.Person("Anna Ek", bank), _house.Person("Cy Ek", bank, to: new(2026, 2, 1)));
        var promise = _house.Promise(person: gone, organisation: bank);
        var form = await OpenForm.At(_house, $"promises/{promise.Id}/edit", name: "describe-promise");

        Assert.Contains("has left", (await House.Read(await form.SendAll(("Who", Givers.Key(left.Id, bank.Id))))).QuerySelector("#who-error")!.TextContent, StringComparison.Ordinal);
        // Its own giver may stay, so that the day can be mended before somebody is found.
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("DueOn", "2026-06-01"))).StatusCode);
        var again = await OpenForm.At(_house, $"promises/{promise.Id}/edit", name: "describe-promise");
        Assert.Equal(HttpStatusCode.Redirect, (await again.SendAll(("Who", Givers.Key(anna.Id, bank.Id)))).StatusCode);

        var kept = await _house.Fresh().Promises.SingleAsync();
        Assert.Equal((anna.Id, new DateOnly(2026, 6, 1)), (kept.PersonId!.Value, kept.DueOn));
    }

    public void Dispose() => _house.Dispose();
}
