using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Cooperation.Positions;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Positions;

public sealed class AnchorSupportTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_is_anchored_at_home_counts_in_full()
    {
        var voice = _house.Heard(_house.Position(), _house.Organisation("Banken"));
        var form = await OpenForm.At(_house, $"position-voices/{voice.Id}/anchor");

        Assert.NotNull((await House.Read(await form.Send())).QuerySelector("#anchoredin-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.Send(("AnchoredIn", "Protokoll, punkt 4"))).StatusCode);

        Assert.False((await _house.Fresh().PositionVoices.SingleAsync()).IsConditional);
    }

    [Fact]
    public async Task Somebody_elses_word_is_not_a_partners_to_anchor()
    {
        var voice = _house.Heard(_house.Position(), _house.Organisation("Banken"));

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => _house.Partner().GetRequiredService<AnchorSupport>().Handle(voice.Id, new() { AnchoredIn = "Protokoll" }));
    }

    public void Dispose() => _house.Dispose();
}
