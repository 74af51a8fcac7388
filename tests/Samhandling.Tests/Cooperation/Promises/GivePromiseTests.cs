using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Promises;
using Samhandling.Cooperation.Reading;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Promises;

public sealed class GivePromiseTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public GivePromiseTests() => _house = _clock.House();

    [Fact]
    public async Task What_a_line_says_is_filled_in_and_saved_as_it_is_confirmed()
    {
        var (meeting, bank, council) = (_house.Meeting(points: "Aktuellt"), _house.Organisation("Banken"), _house.Organisation("Fjällviks kommun"));
        var anna = _house.Person("Anna Ek", bank);
        _house.Called(meeting, anna, bank);
        var line = _house.Line(meeting.Points[0], "@Anna Ek bokar rum tillsammans med Fjällviks kommun senast 12 mars");

        var form = await OpenForm.At(_house, $"promises/new?line={line.Id}", name: "give-promise");
        Assert.Equal((Givers.Key(anna.Id, bank.Id), council.Id.ToString(), "2026-03-12"), (form.Shown["Form.Who"], form.Shown["Form.WithId"], form.Shown["Form.DueOn"]));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll()).StatusCode);

        var kept = await _house.Fresh().Promises.Include(p => p.Line).SingleAsync();
        Assert.Equal((anna.Id, bank.Id, council.Id, Met.Day, new DateOnly(2026, 3, 12), meeting.Id), (kept.PersonId!.Value, kept.OrganisationId, kept.WithId!.Value, kept.GivenOn, kept.DueOn, kept.MeetingId!.Value));
        Assert.Equal((LineKind.Promise, true), (kept.Line!.Kind, kept.Line.IsTold));
        Assert.Contains("already", (await House.Read(await form.SendAll())).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("“@Anna Ek bokar rum", (await _house.Page($"promises/{kept.Id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_has_left_is_told_and_without_who_or_when_it_is_no_promise()
    {
        var bank = _house.Organisation("Banken");
        var gone = _house.Person("Bo Ek", bank, to: new(2026, 2, 1));

        Assert.Contains("Bo Ek, Banken", Acting.Refused(await Give(new() { What = "x", Who = Givers.Key(gone.Id, bank.Id), DueOn = "2026-05-01" })).Reason, StringComparison.Ordinal);
        Assert.Equal("Who", Acting.Refused(await Give(new() { What = "x", Who = "nobody", DueOn = "2026-05-01" })).Field);
        var page = await House.Read(await (await OpenForm.At(_house, "promises/new", name: "give-promise")).SendAll(("What", "x")));
        Assert.NotNull(page.QuerySelector("#who-error"));
        Assert.NotNull(page.QuerySelector("#dueon-error"));
        Assert.False(await _house.Fresh().Promises.AnyAsync());
    }

    [Fact]
    public async Task After_the_minutes_are_approved_a_promise_in_them_can_be_settled_and_no_other_line_becomes_one()
    {
        var (meeting, bank) = (_house.Meeting(points: "Aktuellt"), _house.Organisation("Banken"));
        var (promised, note) = (_house.Line(meeting.Points[0], "+ Kolla lokalen"), _house.Line(meeting.Points[0], "En rad", 2));
        PromiseForm form = new() { What = "x", Who = Givers.Key(_house.Person("Anna Ek", bank).Id, bank.Id), DueOn = "2026-05-01" };
        Acting.Agreed(await _house.Get<Samhandling.Cooperation.Minutes.LockMinutes>().Handle(meeting.Id));

        Assert.Contains("approved", Acting.Refused(await _house.Get<GivePromise>().Handle(note.Id, form)).Reason, StringComparison.Ordinal);
        Acting.Agreed(await _house.Get<GivePromise>().Handle(promised.Id, form));
    }

    [Fact]
    public async Task A_promise_whose_giver_has_left_since_is_marked_in_the_ledger()
    {
        var bank = _house.Organisation("Banken");
        _house.Promise("Utan någon", _house.Person("Bo Ek", bank, to: new(2026, 3, 1)), bank);
        _house.Promise("Med någon", _house.Person("Anna Ek", bank, to: new(2026, 3, 2)), bank);

        var rows = (await _house.Page("promises")).QuerySelectorAll(".todo li");

        Assert.Equal([true, false], rows.OrderByDescending(r => r.TextContent.Contains("Utan", StringComparison.Ordinal)).Select(r => r.TextContent.Contains("has left", StringComparison.Ordinal)));
    }

    public void Dispose() => _house.Dispose();

    private Task<Samhandling.Platform.Result<Promise>> Give(PromiseForm form) => _house.Get<GivePromise>().Handle(null, form);
}
