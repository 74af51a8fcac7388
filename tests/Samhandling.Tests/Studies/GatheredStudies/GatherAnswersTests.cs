using Microsoft.EntityFrameworkCore;
using Samhandling.Studies.GatheredStudies;
using Samhandling.Studies.Responding;
using Samhandling.Studies.Rounds;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.AnswerResults;
using Samhandling.Tests.Studies.NetworkImports;

namespace Samhandling.Tests.Studies.GatheredStudies;

public sealed class GatherAnswersTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Answers_on_paper_are_added_to_those_of_the_round_and_taken_back_again()
    {
        var round = Answered.Round(_house);
        await round.Answer(_house, 3, i => Answered.Sheet(("choice", Answered.Chosen("a"))));
        var form = await OpenForm.At(_house, $"rounds/{round.Id}/gather", Who.Analyst);
        var handed = await form.SendFile("Answers", "paper.csv", System.Text.Encoding.UTF8.GetBytes("respondent;choice;scale;many_x\np1;a;7;1\np2;Option b;8;0\n"));
        var added = await (await OpenForm.At(_house.Browser(Who.Analyst), handed.Headers.Location!.AbsolutePath, "gather-answers")).Send();

        Assert.EndsWith($"/rounds/{round.Id}/results", added.Headers.Location!.ToString(), StringComparison.Ordinal);
        var sheets = await _house.Fresh().Submissions.Where(s => s.Respondent!.RoundId == round.Id && s.Respondent.Number > 3).ToListAsync();
        Assert.Equal(["a", "b"], sheets.Select(s => s.Sheet().Answers["choice"].Choices![0]).Order());

        var file = await _house.Fresh().GatheredFiles.SingleAsync();
        Acting.Agreed(await (await _house.As<UndoGathering>(Who.Analyst)).Handle(file.Id));
        Assert.Equal(3, await _house.Fresh().Respondents.CountAsync(r => r.RoundId == round.Id));
    }

    [Fact]
    public async Task LimeSurveys_responses_are_added_by_its_own_survey()
    {
        var (_, round) = await _house.Gather(6);

        var file = await _house.HandIn(Handed.File("ways.lss", Gathered.Survey), Handed.File("more.csv", Gathered.Responses(2)), round.Id);
        Acting.Agreed(await (await _house.As<GatherAnswers>(Who.Analyst)).Handle(file.Id, new()));

        Assert.Equal(8, await _house.Fresh().Submissions.CountAsync(s => s.Respondent!.RoundId == round.Id));
        Assert.Equal(8, await _house.Fresh().Respondents.Where(r => r.RoundId == round.Id).MaxAsync(r => r.Number));
    }

    [Fact]
    public async Task A_row_at_fault_keeps_all_of_them_out()
    {
        var round = Answered.Round(_house);
        var file = await _house.HandIn(null, Handed.File("paper.csv", "respondent;choice\np1;a\np2;z\n"), round.Id);

        Assert.False((await (await _house.As<GatherAnswers>(Who.Analyst)).Handle(file.Id, new())).Try(out _, out var refusal));
        Assert.Equal(nameof(GatherAnswers.Form.LeaveOut), refusal.Field);
        Assert.Equal(0, await _house.Fresh().Respondents.CountAsync(r => r.RoundId == round.Id));
    }

    public void Dispose() => _house.Dispose();
}
