using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Studies.AnswerResults;
using Samhandling.Studies.GatheredStudies;
using Samhandling.Studies.Matching;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Reading;
using Samhandling.Studies.Responding;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.NetworkImports;

namespace Samhandling.Tests.Studies.GatheredStudies;

public sealed class GatherStudyTests : IDisposable
{
    private static readonly string[] s_real =
    [
        "demosurveys/ls205_sample_survey_english.lss.gz", "demosurveys/ls205_sample_survey_multilingual.lss.gz", "imex/blank-survey.lss", "imex/survey-one-question-two-languages.lss",
        "nps-question/Demo_Net_Promoter_Score.lss", "tests/survey_archive_426848.lsa",
        .. ((int[])[143933, 186734, 351443, 352985, 366446, 454287, 479717, 563168, 573386, 583999, 677328, 834477, 88881, 917744, 928171, 975622]).Select(n => $"tests/limesurvey_survey_{n}.lss"),
    ];

    private readonly House _house = new();

    [Fact]
    public async Task A_survey_and_its_answers_become_a_study_with_one_closed_round_and_its_results()
    {
        var (file, round) = await _house.Gather(12);

        var db = _house.Fresh();
        var kept = await db.Rounds.Include(r => r.Study).SingleAsync(r => r.Id == round.Id);
        Assert.Equal(("Ways", "2025", RoundState.Closed), (kept.Study!.Title, kept.Name, kept.State(new(2026, 1, 1))));
        Assert.Equal(12, await db.Submissions.CountAsync(s => s.Respondent!.RoundId == round.Id));
        Assert.Null((await db.GatheredFiles.SingleAsync(g => g.Id == file.Id)).Survey);
        // Of twelve every second came by phone: six and six.
        var shown = await (await _house.As<ReadResults>(Who.Reader)).Handle(round.Id);
        Assert.Equal([6, 6], Assert.Single(shown.Figures!.Questions["way"]).All.Counts);
    }

    [Fact]
    public async Task Interviews_become_a_study_whose_names_can_be_matched()
    {
        var file = await _house.HandIn(Handed.File("egos.csv", "EgoID,sex\n1,w\n2,m\n3,w\n4,m\n"), Handed.File("alters.csv", "EgoID,Alter.Number,name,close\n1,1,Ada Ek,yes\n1,2,Bo Ek,no\n2,1,ada ek,yes\n"));
        Assert.Equal(0, (await _house.Page($"studies/gather/{file.Id}", Who.Analyst)).QuerySelectorAll("#rows-read ~ div tbody tr").Length);

        var round = Acting.Agreed(await (await _house.As<GatherStudy>(Who.Analyst)).Handle(file.Id, Gathered.Facts));

        Assert.Equal(4, await _house.Fresh().Submissions.CountAsync(s => s.Respondent!.RoundId == round.Id));
        Assert.Equal(["Ada Ek", "Bo Ek"], (await (await _house.As<RoundNames>(Who.Analyst)).Read(round.Id)).Written.Select(w => w.Name.Name).Order());
    }

    [Fact]
    public async Task While_rows_have_faults_nothing_is_made_unless_they_are_to_be_left_out()
    {
        var file = await _house.HandIn(Handed.File("ways.lss", Gathered.Survey), Handed.File("results.csv", Gathered.Responses(6) + string.Concat(Enumerable.Range(7, 6).Select(i => $"\"{i}\",\"\",\"A9\",\"1\"\n"))));

        Assert.False((await (await _house.As<GatherStudy>(Who.Analyst)).Handle(file.Id, Gathered.Facts)).Try(out _, out var refusal));
        Assert.Equal(nameof(GatherStudy.Form.LeaveOut), refusal.Field);
        Assert.Equal((0, 0), (await _house.Fresh().Studies.CountAsync(), await _house.Fresh().Respondents.CountAsync()));

        var facts = Gathered.Facts;
        facts.LeaveOut = true;
        var round = Acting.Agreed(await (await _house.As<GatherStudy>(Who.Analyst)).Handle(file.Id, facts));
        Assert.Equal(6, await _house.Fresh().Respondents.CountAsync(r => r.RoundId == round.Id));
    }

    [Fact]
    public async Task The_form_makes_one_study_however_often_it_is_sent_and_a_missing_field_is_told()
    {
        var file = await _house.HandIn(6);
        var form = await OpenForm.At(_house, $"studies/gather/{file.Id}", Who.Analyst, "gather-study");
        Assert.Contains("err", await (await form.Send(("Title", "Ways"))).Content.ReadAsStringAsync(), StringComparison.Ordinal);

        (string, string)[] fields = [("Title", "Ways"), ("Purpose", "To learn"), ("LegalBasis", "Public interest"), ("DeleteOn", "2999-12-31"), ("RoundName", "2025"), ("HeldOn", "2025-05-31")];
        var made = await form.Send(fields);
        var again = await form.Send(fields);

        Assert.EndsWith("/results", made.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(made.Headers.Location, again.Headers.Location);
        Assert.Equal(1, await _house.Fresh().Studies.CountAsync());
    }

    [Fact]
    public async Task Held_in_the_future_it_is_refused()
    {
        var file = await _house.HandIn(6);
        var facts = Gathered.Facts;
        facts.HeldOn = "2999-01-01";

        Assert.False((await (await _house.As<GatherStudy>(Who.Analyst)).Handle(file.Id, facts)).Try(out _, out var refusal));
        Assert.Equal(nameof(GatherStudy.Form.HeldOn), refusal.Field);
    }

    [Fact]
    public async Task Each_of_twenty_two_real_surveys_becomes_a_study_or_is_told_why_not()
    {
        var (studies, questions, named, answers, refused) = (0, 0, 0, 0, new List<string>());
        foreach (var path in s_real)
        {
            var survey = Handed.Real("limesurvey-structures", path);
            var handed = await (await _house.As<HandInGathered>(Who.Analyst)).Handle(new() { Survey = survey });
            if (!handed.Try(out var file, out var refusal))
            {
                refused.Add($"{path}: {refusal.Reason}");
                continue;
            }

            var page = await _house.Page($"studies/gather/{file.Id}", Who.Analyst);
            var read = OpenedGathering.Read(file.Survey, null, null, "en");
            Assert.Equal(read.Survey!.NotTaken.Count, page.QuerySelectorAll("#not-taken ~ div tbody tr").Length);
            Assert.All(read.Survey.NotTaken, n => Assert.NotEmpty(GatheringWords.Of(n)));
            var facts = Gathered.Facts;
            (facts.Title, facts.LeaveOut) = (path, true);
            var round = Acting.Agreed(await (await _house.As<GatherStudy>(Who.Analyst)).Handle(file.Id, facts));
            var asked = (await _house.Fresh().QuestionnaireEditions.AsNoTracking().SingleAsync(e => e.RoundId == round.Id)).Questionnaire();
            Assert.Equal(read.Questionnaire!.ToJson(), asked.ToJson());
            studies++;
            questions += asked.Questions.Count();
            named += read.Survey.NotTaken.Count;
            answers += read.Answers?.Sheets.Count ?? 0;
            Assert.Equal(System.Net.HttpStatusCode.OK, (await _house.Browser(Who.Reader).GetAsync($"/{House.Ours}/rounds/{round.Id}/results")).StatusCode);
        }

        // A survey of nothing but what cannot be asked here, or of nothing, is told so.
        Assert.All(refused, r => Assert.Contains(": ", r, StringComparison.Ordinal));
        Assert.Equal(22, studies + refused.Count);
        Assert.True(studies >= 20, string.Join('\n', refused));
        TestContext.Current.TestOutputHelper?.WriteLine($"{studies} studies, {questions} questions, {named} things named as not taken, {answers} answers; refused: {string.Join("; ", refused)}");
    }

    public void Dispose() => _house.Dispose();
}
