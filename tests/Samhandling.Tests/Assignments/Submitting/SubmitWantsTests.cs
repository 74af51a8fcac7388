using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Submitting;
using Samhandling.Assignments.Wants;
using Samhandling.Platform;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.Submitting;

public sealed class SubmitWantsTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Who_speaks_for_the_organisation_writes_its_wants_and_no_other_s()
    {
        var round = _house.WantRound();
        var (own, other) = (_house.AskedForWants(round, _house.PartnersOrganisation("Banken")), _house.AskedForWants(round, _house.Organisation("Kassan")));

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"asked-wants/{own.Id}", Who.Partner)).SendAll(("Words[0]", "Fler kurser"))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Partner).GetAsync($"/{House.Ours}/asked-wants/{other.Id}")).StatusCode);
        Assert.Equal(["Write wants: Banken"], (await _house.Page($"want-rounds/{round.Id}", Who.Partner)).QuerySelectorAll("section[aria-labelledby=asked] a").Select(link => link.GetAttribute("aria-label")));

        Assert.Equal("Fler kurser", (await _house.Fresh().Wants.SingleAsync()).Text);
    }

    [Fact]
    public async Task A_want_is_of_its_own_organisation_and_its_task_is_one_that_is_there()
    {
        var round = _house.WantRound();
        var (own, other) = (_house.AskedForWants(round, _house.Organisation("Banken")), _house.AskedForWants(round, _house.Organisation("Kassan")));
        var theirs = _house.Want(other, "Deras");

        Acting.Agreed(await _house.Get<SubmitWants>().Handle(own.Id, new() { Keys = [$"{theirs.Id}:0"], Words = ["Vårt"], Tasks = [""], Priorities = ["3"] }));
        await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<SubmitWants>().Handle(own.Id, new() { Keys = [""], Words = ["Mer"], Tasks = [$"{Guid.NewGuid()}"], Priorities = ["3"] }));
        Assert.Contains("priority", Acting.Refused(await _house.Get<SubmitWants>().Handle(own.Id, new() { Keys = [""], Words = ["Mer"], Tasks = [""], Priorities = ["9"] })).Reason, StringComparison.Ordinal);

        Assert.Equal(["Deras", "Vårt"], (await _house.Fresh().Wants.ToListAsync()).Select(w => w.Text).Order(StringComparer.Ordinal));
    }

    public void Dispose() => _house.Dispose();
}
