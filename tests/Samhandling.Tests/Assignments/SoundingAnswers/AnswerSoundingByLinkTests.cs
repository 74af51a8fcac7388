using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Assignments.Soundings;
using Samhandling.Cooperation.Mandates;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Cooperation.Mandates;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.SoundingAnswers;

public sealed class AnswerSoundingByLinkTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public AnswerSoundingByLinkTests() => _house = _clock.House();

    [Fact]
    public async Task It_is_held_against_the_mandate_of_who_got_the_letter_whoever_the_form_names()
    {
        var bank = _house.Organisation("Banken");
        var (anna, bo) = (_house.Person("Anna Ek", bank), _house.Person("Bo Ek", bank));
        _house.Mandate(bank, anna);
        var (browser, address) = (_house.Browser(Who.Anonymous), Address(_house.SoundingToken(_house.Asked(_house.Sounding(), bank, bo))));
        var form = await OpenForm.At(browser, address);

        Assert.NotNull((await House.Read(await form.Send())).QuerySelector("#choice-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.Send(("Choice", Sounded.Alone), ("Ceiling", "100000"), ("PersonId", $"{anna.Id}"))).StatusCode);

        var answer = await _house.Fresh().SoundingAnswers.SingleAsync();
        Assert.Equal((bo.Id, Verdict.Unknown, MandateReason.NoMandate), (answer.PersonId!.Value, answer.Verdict, answer.Reason));
        Assert.Contains("No mandate", (await House.Read(await browser.GetAsync(address))).QuerySelector(".message.warn")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_last_day_nothing_is_taken_and_who_is_erased_leaves_the_answer()
    {
        var bo = _house.Person("Bo Ek");
        var (browser, address) = (_house.Browser(Who.Anonymous), Address(_house.SoundingToken(_house.Asked(_house.Sounding(new(2026, 3, 2)), _house.Organisation("Banken"), bo))));
        await (await OpenForm.At(browser, address)).Send(("Choice", Sounded.No), ("Words", "Fråga Bo Ek"));
        var form = await OpenForm.At(browser, address);
        _clock.Now += TimeSpan.FromDays(1);

        Assert.Contains("over", (await House.Read(await form.Send(("Choice", Sounded.Alone)))).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);
        Acting.Agreed(await _house.Get<ErasePerson>().Handle(bo.Id));

        var answer = await _house.Fresh().SoundingAnswers.SingleAsync();
        Assert.Equal((Sounded.No, "Fråga […]", null), (answer.Choice, answer.Words, answer.PersonId));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(address)).StatusCode);
    }

    public void Dispose() => _house.Dispose();

    private static string Address(string token) => $"/{House.Ours}/soundings/answer/{token}";
}
