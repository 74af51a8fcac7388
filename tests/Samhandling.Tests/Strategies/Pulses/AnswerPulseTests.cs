using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform.Audit;
using Samhandling.Strategies.Openness;
using Samhandling.Strategies.Pulses;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Pulses;

public sealed class AnswerPulseTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Whoever_has_the_link_answers_without_a_name_and_the_means_stand_beside_what_was_declared_from_five()
    {
        var process = _house.Process();
        _house.Keep(Acting.Agreed(new OpennessDeclaration { ProcessId = process.Id }.Declare([2, 6, 3, 4, 5], null, isNew: true)));
        var (browser, address) = (_house.Browser(Who.Anonymous), $"/{House.Ours}/processes/pulse/{_house.PulseToken(process)}");
        var form = await OpenForm.At(browser, address);
        Assert.NotNull((await House.Read(await form.SendAll())).QuerySelector("#invitation-error"));
        Assert.NotNull((await House.Read(await form.SendAll(("Invitation", "8"), ("Influence", "1")))).QuerySelector("#invitation-error"));
        for (var i = 0; i < 4; i++) Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Invitation", "3"), ("Influence", "2"))).StatusCode);

        var few = (await _house.Page($"processes/{process.Id}/openness", Who.Reader)).QuerySelector("[aria-labelledby=declared]")!;
        Assert.Contains("4 have answered. Their means are shown from 5.", few.TextContent, StringComparison.Ordinal);
        Assert.All(few.QuerySelectorAll("tbody tr"), row => Assert.Equal("–", row.LastElementChild!.TextContent));
        await form.SendAll(("Invitation", "4"), ("Influence", "7"));

        // By hand: (4 · 3 + 4)/5 and (4 · 2 + 7)/5, on the second and the fifth of the scales.
        var told = (await _house.Page($"processes/{process.Id}/openness", Who.Reader)).QuerySelector("[aria-labelledby=declared]")!;
        Assert.Equal(["–", "3.2", "–", "–", "3.0"], told.QuerySelectorAll("tbody tr").Select(row => row.LastElementChild!.TextContent));
    }

    [Fact]
    public async Task An_answer_says_neither_who_nor_when_and_a_link_that_is_none_leads_nowhere()
    {
        var process = _house.Process();
        Acting.Agreed(await _house.In(House.Ours, role: null).GetRequiredService<AnswerPulse>().Handle(_house.PulseToken(process), new() { Invitation = 1, Influence = 7 }));

        Assert.Equal(4, _house.Fresh().OpennessPulses.Single().Id.Version);
        Assert.Equal(["Id", "Influence", "Invitation", "PartnershipId", "ProcessId"], _house.Fresh().Model.FindEntityType(typeof(OpennessPulse))!.GetProperties().Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Anonymous).GetAsync($"/{House.Ours}/processes/pulse/none")).StatusCode);
    }

    [Fact]
    public async Task One_who_is_signed_in_and_answers_by_the_link_is_not_in_the_event_log_with_it()
    {
        var form = await OpenForm.At(_house, $"processes/pulse/{_house.PulseToken(_house.Process())}", Who.Partner);

        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Invitation", "3"), ("Influence", "2"))).StatusCode);

        var told = _house.Fresh().AuditEntries.Single(e => e.Kind == nameof(OpennessPulse));
        Assert.Equal((Guid.Empty, null, "AnswerPulse"), (told.UserId, told.RowId, told.Deed));
    }

    public void Dispose() => _house.Dispose();
}

public sealed class MakePulseLinkTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_link_that_is_made_opens_the_two_questions_of_its_process()
    {
        var process = _house.Process("Planen ses över");
        var form = await OpenForm.At(_house, $"processes/{process.Id}/openness", name: "make-pulse-link");

        var address = (await House.Read(await form.Send())).GetElementById("pulse-address")!.TextContent;

        Assert.Equal("How open has it been: Planen ses över?", (await House.Read(await _house.Browser(Who.Anonymous).GetAsync(new Uri(address).AbsolutePath))).QuerySelector("h1")!.TextContent);
    }

    public void Dispose() => _house.Dispose();
}
