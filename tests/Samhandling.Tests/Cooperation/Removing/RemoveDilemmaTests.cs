using System.Net;
using Samhandling.Cooperation.Dilemmas;
using Samhandling.Cooperation.Removing;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Removing;

public sealed class RemoveDilemmaTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_dilemma_that_nobody_has_ranked_goes_with_its_choices()
    {
        var dilemma = _house.Dilemma();

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"dilemmas/{dilemma.Id}/remove")).Send()).StatusCode);

        Assert.Empty(_house.Fresh().Dilemmas);
        Assert.Empty(_house.Fresh().Set<DilemmaOption>());
    }

    [Fact]
    public async Task One_that_was_ranked_or_decided_stays_to_be_read()
    {
        var (ranked, decided) = (_house.Dilemma(), _house.Dilemma("Buss eller båt"));
        Assert.NotNull((await _house.Page($"dilemmas/{ranked.Id}")).QuerySelector("main a[href$='/remove']"));
        _house.Ranked(ranked, _house.Organisation("Banken"), 2, 1, 3);
        Acting.Agreed(await _house.Get<DecideDilemma>().Handle(decided.Id, new() { Decided = 1, DecidedBy = "Rådet", Motive = "Det räcker", DecidedOn = "2026-03-01" }));

        Assert.Contains("has ranked", (await House.Read(await (await OpenForm.At(_house, $"dilemmas/{ranked.Id}/remove")).Send())).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("decided", Acting.Refused(await _house.Get<RemoveDilemma>().Handle(decided.Id)).Reason, StringComparison.Ordinal);
        foreach (var one in new[] { ranked, decided }) Assert.Null((await _house.Page($"dilemmas/{one.Id}")).QuerySelector("main a[href$='/remove']"));
    }

    public void Dispose() => _house.Dispose();
}
