using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Soundings;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.Soundings;

public sealed class StartSoundingTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_usual_answers_of_a_procurement_stand_there_and_it_is_started_once()
    {
        var form = await OpenForm.At(_house, "soundings/new");

        Assert.NotNull((await House.Read(await form.SendAll(("Title", "Byrån")))).QuerySelector("#question-error"));
        foreach (var _ in new[] { 1, 2 }) Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Title", "Byrån"), ("Question", "Är ni med?"), ("Topic", "Upphandling"), ("ClosesOn", "2999-01-31"))).StatusCode);

        var sounding = await _house.Fresh().Soundings.SingleAsync();
        Assert.Equal(["Yes, by ourselves", "Yes, through an association", "No", "Cannot say yet"], sounding.ChoiceList);
        Assert.Equal(2, sounding.YesList.Count);
    }

    [Fact]
    public void Answers_that_are_the_same_or_only_one_are_refused()
    {
        Assert.Equal("OtherChoices", Acting.Refused(Sounding.Start(Sounded.Facts() with { OtherChoices = "ja, Själva" })).Field);
        Assert.Equal("OtherChoices", Acting.Refused(Sounding.Start(Sounded.Facts() with { YesChoices = "Ja", OtherChoices = null })).Field);
        Assert.Equal("YesChoices", Acting.Refused(Sounding.Start(Sounded.Facts() with { YesChoices = " \n " })).Field);
    }

    public void Dispose() => _house.Dispose();
}
