using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.SoundingAnswers;
using Samhandling.Assignments.Soundings;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.Soundings;

public sealed class DescribeSoundingTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_can_be_answered_stays_once_somebody_has_and_the_last_day_can_still_be_moved()
    {
        var sounding = _house.Sounding();
        Acting.Agreed(await _house.Get<AnswerSounding>().Handle(_house.Asked(sounding, _house.Organisation("Banken")).Id, new() { Choice = Sounded.No }));
        var form = await OpenForm.At(_house, $"soundings/{sounding.Id}/edit");

        Assert.NotNull((await House.Read(await form.SendAll(("OtherChoices", "Kanske")))).QuerySelector("#yeschoices-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("ClosesOn", "2998-12-31"))).StatusCode);

        var kept = await _house.Fresh().Soundings.SingleAsync();
        Assert.Equal((Sounded.No, new DateOnly(2998, 12, 31)), (kept.OtherChoices, kept.ClosesOn));
    }

    public void Dispose() => _house.Dispose();
}
