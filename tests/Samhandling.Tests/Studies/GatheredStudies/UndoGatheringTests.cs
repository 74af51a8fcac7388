using Microsoft.EntityFrameworkCore;
using Samhandling.Studies.AnswerResults;
using Samhandling.Studies.GatheredStudies;
using Samhandling.Studies.Rounds;
using Samhandling.Studies.Responding;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Studies.GatheredStudies;

public sealed class UndoGatheringTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Taken_back_nothing_of_it_is_left()
    {
        var (file, round) = await _house.Gather(12);
        await (await _house.As<ReadResults>(Who.Reader)).Handle(round.Id);

        var undone = await (await OpenForm.At(_house, $"studies/gather/{file.Id}/undo", Who.Analyst, "undo-gathering")).SendPlain();

        Assert.EndsWith("/studies/gather", undone.Headers.Location!.ToString(), StringComparison.Ordinal);
        var db = _house.Fresh();
        Assert.Equal((0, 0, 0, 0, 0, 0), (await db.Studies.CountAsync(), await db.Rounds.CountAsync(), await db.Respondents.CountAsync(), await db.Submissions.CountAsync(), await db.RoundFigures.CountAsync(), await db.GatheredFiles.CountAsync()));
    }

    [Fact]
    public async Task A_study_that_has_got_other_answers_since_is_not_taken_back()
    {
        var (file, round) = await _house.Gather(6);
        var db = _house.Fresh();
        db.Add(new Respondent { RoundId = round.Id, Number = 99 });
        await db.SaveChangesAsync();

        Assert.False((await (await _house.As<UndoGathering>(Who.Analyst)).Handle(file.Id)).Try(out _, out _));
        Assert.Equal(7, await _house.Fresh().Respondents.CountAsync());
    }

    public void Dispose() => _house.Dispose();
}
