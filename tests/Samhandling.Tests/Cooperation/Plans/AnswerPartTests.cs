using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Cooperation.Plans;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Plans;

public sealed class AnswerPartTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public AnswerPartTests() => _house = _clock.House();

    [Fact]
    public async Task A_partner_says_what_it_pays_and_does_and_how_far_it_is_for_its_own_only()
    {
        var own = _house.Effort(owner: _house.PartnersOrganisation("Banken")).Parts[0];
        var other = _house.Effort("Kampanjen", _house.Organisation("Kassan")).Parts[0];

        var answer = await (await OpenForm.At(_house, $"effort-parts/{own.Id}", Who.Partner)).SendAll(("State", "Agreed"), ("Pays", "20000"), ("Does", "Texter"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var kept = await _house.Fresh().EffortParts.SingleAsync(p => p.Id == own.Id);
        Assert.Equal((PartState.Agreed, 20_000L, "Texter", new DateOnly(2026, 3, 2)), (kept.State, kept.Pays!.Value, kept.Does!, kept.SaidOn));
        Assert.Contains("Together: 20,000 SEK", (await _house.Page($"efforts/{own.EffortId}")).Body!.TextContent, StringComparison.Ordinal);
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => _house.Partner().GetRequiredService<AnswerPart>().Handle(other.Id, new() { State = PartState.Agreed }));
    }

    [Fact]
    public async Task What_is_dropped_needs_a_reason_and_nobody_pays_less_than_nothing()
    {
        var part = _house.Effort().Parts[0];
        var answer = _house.Get<AnswerPart>();

        Assert.Equal("Reason", Acting.Refused(await answer.Handle(part.Id, new() { State = PartState.Dropped })).Field);
        Assert.Equal("Pays", Acting.Refused(await _house.In(House.Ours, Samhandling.Platform.Role.Coordinator).GetRequiredService<AnswerPart>().Handle(part.Id, new() { Pays = -1 })).Field);
        Assert.Equal(PartState.Asked, (await _house.Fresh().EffortParts.SingleAsync()).State);
    }

    public void Dispose() => _house.Dispose();
}
