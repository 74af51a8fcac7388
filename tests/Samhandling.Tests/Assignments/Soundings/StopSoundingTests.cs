using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.SoundingAnswers;
using Samhandling.Assignments.Soundings;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.Soundings;

public sealed class StopSoundingTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Who_has_answered_stays_in_the_list_and_who_has_not_leaves_it()
    {
        var sounding = _house.Sounding();
        var (heard, silent) = (_house.Asked(sounding, _house.Organisation("Banken")), _house.Asked(sounding, _house.Organisation("Kassan")));
        Acting.Agreed(await _house.Get<AnswerSounding>().Handle(heard.Id, new() { Choice = Sounded.No }));

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"sounded/{silent.Id}/remove")).Send()).StatusCode);
        Assert.Contains("Banken has answered", (await House.Read(await (await OpenForm.At(_house, $"sounded/{heard.Id}/remove")).Send())).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);

        Assert.Equal(heard.Id, (await _house.Fresh().SoundedOrganisations.SingleAsync()).Id);
    }

    public void Dispose() => _house.Dispose();
}
