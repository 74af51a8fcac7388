using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform.Commands;
using Samhandling.Studies.Holding;
using Samhandling.Studies.Responding;
using Samhandling.Studies.RoundSteps;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Rounds;

namespace Samhandling.Tests.Studies.Holding;

public sealed class DeleteWhenDueTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task On_the_day_who_was_asked_and_what_was_answered_goes_and_the_questions_stay()
    {
        var (due, later) = (await _house.Round(), await _house.Round());
        (await (await _house.As<OpenRound>(Who.Analyst)).Handle(due.Id)).Agreed();
        foreach (var round in new[] { due, later }) await _house.Answers(await _house.Asked(round.Id, "Åsa Ek"), [new("Per Ek")]);
        await _house.Db.Studies.Where(s => s.Id == due.StudyId).ExecuteUpdateAsync(s => s.SetProperty(study => study.DeleteOn, new DateOnly(2026, 1, 1)));

        await _house.In(House.Ours, null).GetRequiredService<DeleteWhenDue>().Work();

        Assert.Equal(later.Id, (await _house.Db.Respondents.AsNoTracking().SingleAsync()).RoundId);
        Assert.Equal(1, await _house.Db.Submissions.CountAsync());
        Assert.Equal(2, await _house.Db.QuestionnaireEditions.CountAsync());
        Assert.NotNull((await _house.Db.Rounds.AsNoTracking().SingleAsync(r => r.Id == due.Id)).ClosedAt);
    }

    [Fact]
    public async Task In_the_weeks_before_the_studys_page_tells_what_will_go()
    {
        var round = await _house.Round();
        await _house.Asked(round.Id, "Åsa Ek");
        var soon = DateOnly.FromDateTime(_house.Services.GetRequiredService<TimeProvider>().GetLocalNow().DateTime).AddDays(14);
        await _house.Db.Studies.ExecuteUpdateAsync(s => s.SetProperty(study => study.DeleteOn, soon));

        Assert.Contains("1 asked, 0 answers", (await _house.Page($"studies/{round.StudyId}", Who.Analyst)).QuerySelector(".message.warn")!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
