using System.Net;
using Samhandling.Cooperation.Positions;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Removing;

public sealed class RemovePositionTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_position_of_which_nobody_has_said_anything_goes_with_its_wordings()
    {
        var position = _house.Position();

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"positions/{position.Id}/remove")).Send()).StatusCode);

        Assert.Empty(_house.Fresh().Positions);
        Assert.Empty(_house.Fresh().Set<PositionWording>());
    }

    [Fact]
    public async Task What_an_organisation_has_said_is_not_forgotten_though_it_was_taken_back()
    {
        var position = _house.Position();
        Assert.NotNull((await _house.Page($"positions/{position.Id}")).QuerySelector("main a[href$='/remove']"));
        var voice = _house.Heard(position, _house.Organisation("Banken"));
        Acting.Agreed(await _house.Get<WithdrawSupport>().Handle(voice.Id, new()));

        Assert.Contains("not to be forgotten", (await House.Read(await (await OpenForm.At(_house, $"positions/{position.Id}/remove")).Send())).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await _house.Page($"positions/{position.Id}")).QuerySelector("main a[href$='/remove']"));
    }

    public void Dispose() => _house.Dispose();
}
