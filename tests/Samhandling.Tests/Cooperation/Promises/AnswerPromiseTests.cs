using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Promises;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Promises;

public sealed class AnswerPromiseTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public AnswerPromiseTests() => _house = _clock.House();

    [Fact]
    public async Task How_far_it_has_come_is_said_on_its_page_and_a_drop_needs_its_reason()
    {
        var promise = _house.Promise();
        var form = await OpenForm.At(_house, $"promises/{promise.Id}", name: "answer-promise");

        Assert.Contains("why", (await House.Read(await form.SendAll(("State", "Dropped")))).QuerySelector("#note-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("State", "Done"), ("Note", "Bokat"))).StatusCode);
        Assert.Contains("meanwhile", (await House.Read(await form.SendAll(("State", "Started")))).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);

        var kept = await _house.Fresh().Promises.SingleAsync();
        Assert.Equal((PromiseState.Done, "Bokat", new DateOnly(2026, 3, 2)), (kept.State, kept.Note, kept.EndedOn!.Value));
    }

    [Fact]
    public async Task Mine_are_those_of_the_person_with_my_address_and_ours_those_of_whom_I_speak_for()
    {
        var (ours, theirs) = (_house.PartnersOrganisation("Vår kommun"), _house.Organisation("Banken"));
        var email = (await _house.Fresh().Users.SingleAsync(u => u.Name == nameof(Who.Partner))).Email!;
        var me = _house.Keep(Samhandling.Actors.Register.Person.Of(new() { Name = "Jag Själv", Email = email }));
        _house.Promise("Min", me, theirs, due: new(2026, 4, 1));
        _house.Promise("Vår", null, ours, due: new(2026, 4, 2));
        _house.Promise("Väntad", null, theirs, ours, new(2026, 4, 3));
        _house.Promise("Sen", null, theirs, due: new(2026, 3, 1));

        Assert.Equal(["Min"], await Shown("Mine"));
        Assert.Equal(["Vår"], await Shown("Ours"));
        Assert.Equal(["Väntad"], await Shown("WaitedFor"));
        Assert.Equal(["Sen"], await Shown("Overdue"));
        Assert.Equal(["Sen", "Min", "Vår", "Väntad"], await Shown("Open"));
        Assert.Empty(await Shown("Ended"));

        async Task<IEnumerable<string>> Shown(string which) => (await _house.Page($"promises?show={which}", Who.Partner)).QuerySelectorAll(".todo .what").Select(w => w.TextContent);
    }

    public void Dispose() => _house.Dispose();
}
