using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Stage;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Stage;

public sealed class AddSlotTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Who_gets_the_stage_stands_in_the_programme_for_all()
    {
        var (edition, bank) = (_house.Edition(), _house.Organisation("Sparbanken"));
        _house.Slot(edition, Staged.Facts("Kaffe") with { At = new(11, 0) });

        var answer = await (await OpenForm.At(_house, $"editions/{edition.Id}/slots/new?organisation={bank.Id}")).SendAll(("Topic", "Så sparar en bygd"), ("At", "10.15"), ("Minutes", "25"), ("Speaker", "Anna Ek"), ("Value", "Vi håller i"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var slot = await _house.Fresh().StageSlots.SingleAsync(s => s.OrganisationId != null);
        Assert.Equal((Staged.Someday, new TimeOnly(10, 15), 25, bank.Id), (slot.Day, slot.At, slot.Minutes, slot.OrganisationId!.Value));
        var programme = (await _house.Page($"editions/{edition.Id}/public", Who.Anonymous)).QuerySelectorAll(".programme li");
        Assert.Equal(["Så sparar en bygd", "Kaffe"], programme.Select(li => li.QuerySelector(".what")!.TextContent));
        Assert.Equal("Anna Ek, Sparbanken, Vi håller i", programme[0].QuerySelector("p")!.TextContent);
        Assert.Equal("10.15–10.40", programme[0].QuerySelector(".at")!.TextContent);
    }

    [Theory]
    [InlineData("Topic", "")]
    [InlineData("Minutes", "0")]
    [InlineData("Audience", "-1")]
    [InlineData("At", "snart")]
    public async Task What_cannot_be_is_refused_at_its_field(string field, string value)
    {
        var page = await House.Read(await (await OpenForm.At(_house, $"editions/{_house.Edition().Id}/slots/new")).SendAll(("Topic", "Om leden"), (field, value)));

        Assert.NotNull(page.QuerySelector($"#{field.ToLowerInvariant()}-error"));
        Assert.False(await _house.Fresh().StageSlots.AnyAsync());
    }

    [Fact]
    public async Task An_organisation_that_is_not_here_is_not_found() =>
        await Assert.ThrowsAsync<Samhandling.Platform.NotFoundException>(() => _house.Get<AddSlot>().Handle(_house.Edition().Id, new() { Day = "2999-04-15", At = "9", Minutes = 5, Topic = "A", OrganisationId = Guid.NewGuid() }));

    public void Dispose() => _house.Dispose();
}
