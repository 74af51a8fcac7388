using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.PersonalData;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Trials;
using Samhandling.Platform;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Trials;

public sealed class JudgeTrialTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public JudgeTrialTests() => _house = _clock.House();

    [Fact]
    public async Task A_trial_whose_day_has_come_is_listed_until_it_is_said_what_became_of_it()
    {
        var (due, _) = (_house.Trial("~ Vi prövar kortare möten", new(2026, 3, 2)), _house.Trial("~ Vi prövar senare", new(2026, 3, 3)));
        Assert.Equal("Trials that wait for an answer: 1", (await _house.Page("trials")).QuerySelector("h1")!.TextContent);
        Assert.Contains("kortare möten", (await _house.Page("", Who.Partner)).QuerySelector("#trials-due ~ ul")!.TextContent, StringComparison.Ordinal);
        var form = await OpenForm.At(_house, $"trials/{due.Id}", Who.Partner, "judge-trial");

        Assert.Contains("Write a sentence", (await House.Read(await form.SendAll(("Outcome", "Kept")))).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Outcome", "Kept"), ("Found", "Alla hann hem."))).StatusCode);

        var kept = await _house.Fresh().Trials.SingleAsync(t => t.Id == due.Id);
        Assert.Equal((Outcome.Kept, "Alla hann hem.", new DateOnly(2026, 3, 2)), (kept.Outcome!.Value, kept.Found, kept.JudgedOn!.Value));
        var page = await _house.Page("trials");
        Assert.Equal("No trial waits for an answer", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Vi prövar senare", "Vi prövar kortare möten"], page.QuerySelectorAll(".todo .what").Select(t => t.TextContent));
        Assert.Null((await _house.Page("")).QuerySelector("#trials-due"));
    }

    [Fact]
    public async Task A_day_is_moved_without_an_answer_and_an_answer_is_not_taken_back()
    {
        var trial = _house.Trial("~ Vi prövar", new(2026, 3, 2));
        var judge = _house.Get<JudgeTrial>();
        Acting.Agreed(await judge.Handle(trial.Id, new() { ReviewOn = "2026-05-01", Version = 0 }));
        Assert.Equal(new(2026, 5, 1), (await _house.Fresh().Trials.SingleAsync()).ReviewOn);
        var form = JudgeTrial.Form.Of(await _house.Fresh().Trials.SingleAsync());
        Acting.Agreed(await judge.Handle(trial.Id, new() { ReviewOn = "2026-05-01", Outcome = Outcome.Dropped, Found = "Ingen kom", Version = form.Version }));

        Assert.Equal("Outcome", Acting.Refused(await judge.Handle(trial.Id, new() { ReviewOn = "2026-05-01", Version = (await _house.Fresh().Trials.SingleAsync()).Version })).Field);
        Assert.True(Acting.Refused(await judge.Handle(trial.Id, form)).IsClash);
    }

    [Fact]
    public async Task An_erased_person_s_name_is_left_out_of_what_was_found()
    {
        var (anna, trial) = (_house.Person("Anna Ek"), _house.Trial("~ Vi prövar", new(2026, 3, 2)));
        Acting.Agreed(await _house.Get<JudgeTrial>().Handle(trial.Id, new() { ReviewOn = "2026-03-02", Outcome = Outcome.Kept, Found = "Anna Ek var nöjd" }));
        var erase = _house.In(House.Ours, Role.Coordinator).GetRequiredService<ErasePerson>();
        Assert.Contains(await erase.Held(anna.Id), h => h.Value == "Anna Ek var nöjd");

        Acting.Agreed(await erase.Handle(anna.Id));

        Assert.Equal($"{LeftOut.Sign} var nöjd", (await _house.Fresh().Trials.SingleAsync()).Found);
    }

    public void Dispose() => _house.Dispose();
}
