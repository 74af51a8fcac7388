using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.CheckingIn;
using Samhandling.Cooperation.Registering;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.CheckingIn;

public sealed class CheckInTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Without_script_each_name_has_a_button_and_is_ticked_and_taken_back_by_it()
    {
        var edition = _house.Edition();
        var anna = _house.Registration(edition, "Anna");
        _house.Registration(edition, "Bo");

        Assert.Equal(HttpStatusCode.Redirect, (await (await Door(edition.Id)).SendPlain(("Form.Came", anna.Id.ToString()))).StatusCode);
        Assert.Equal([("Anna", true), ("Bo", false)], await Present());
        Assert.Equal("1 have come, 2 have a seat.", (await _house.Page($"editions/{edition.Id}/check-in")).QuerySelector(".lead")!.TextContent);

        await (await Door(edition.Id)).SendPlain(("Form.NotCame", anna.Id.ToString()));
        Assert.Equal([("Anna", false), ("Bo", false)], await Present());
    }

    [Fact]
    public async Task What_is_sent_twice_is_as_sent_once_and_one_who_was_taken_away_meanwhile_is_passed_over()
    {
        var edition = _house.Edition(capacity: 1);
        var (anna, bo, others) = (_house.Registration(edition, "Anna"), _house.Registration(edition, "Bo", isWaiting: true), _house.Registration(_house.Edition(place: _house.MeetingPlace("Dagarna")), "Cia"));
        var form = await Door(edition.Id);

        for (var i = 0; i < 2; i++)
        {
            // As the script sends it: the page comes back with what is there.
            var answer = await form.SendPlain(("Then", "stay"), ("Form.Came", anna.Id.ToString()), ("Form.Came", bo.Id.ToString()), ("Form.Came", others.Id.ToString()), ("Form.Came", Guid.NewGuid().ToString()));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal([$"r-{anna.Id}", $"r-{bo.Id}"], (await House.Read(answer)).QuerySelectorAll("tr.came").Select(row => row.Id));
        }

        Assert.Equal([("Anna", true), ("Bo", true), ("Cia", false)], await Present());
        // Who waited and came all the same sits there.
        Assert.False(await _house.Fresh().Registrations.AnyAsync(r => r.IsWaiting));
    }

    [Fact]
    public async Task A_badge_has_name_organisation_and_municipality_and_nothing_more_and_who_waits_has_none()
    {
        var edition = _house.Edition();
        _house.Registration(edition, "Anna", "anna@example.org", _house.Organisation("Banken"), _house.Municipality("Fjällvik"));
        _house.Registration(edition, "Bo", isWaiting: true);

        Assert.Equal(["AnnaBankenFjällvik"], (await _house.Page($"editions/{edition.Id}/badges")).QuerySelectorAll(".badges li").Select(li => li.TextContent));
    }

    [Fact]
    public async Task An_edition_that_is_not_here_is_not_found() =>
        await Assert.ThrowsAsync<Samhandling.Platform.NotFoundException>(() => _house.Get<CheckIn>().Handle(Guid.NewGuid(), new()));

    public void Dispose() => _house.Dispose();

    private Task<OpenForm> Door(Guid edition) => OpenForm.At(_house, $"editions/{edition}/check-in", name: "check-in");

    private async Task<List<(string, bool)>> Present() => [.. (await _house.Fresh().Registrations.ToListAsync()).Select(r => (r.Name!, r.IsPresent)).OrderBy(r => r.Item1, StringComparer.Ordinal)];
}
