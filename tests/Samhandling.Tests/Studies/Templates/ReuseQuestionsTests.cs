using System.Net;
using Samhandling.Studies.Templates;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Rounds;

namespace Samhandling.Tests.Studies.Templates;

public sealed class ReuseQuestionsTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Chosen_questions_come_last_under_their_own_codes_where_those_are_free()
    {
        var (earlier, round) = (await _house.Round(Template.MeetingExit), await _house.Round());
        var form = await OpenForm.At(_house, $"rounds/{round.Id}/questions/reuse", Who.Analyst);

        var answer = await form.Send(("Chosen", $"{earlier.Id:N}/missing"), ("Chosen", $"{nameof(Template.Network)}/age"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var all = await _house.Questions(round.Id);
        Assert.Equal("whom sector years age missing age2", string.Join(' ', all.Questions.Select(q => q.Code)));
        // What it depended on is not asked here.
        Assert.Null(all.Find("missing")!.AskedIf);
        Assert.Empty(QuestionnaireCheck.Faults(all));
    }

    [Fact]
    public async Task With_none_ticked_it_is_refused()
    {
        var round = await _house.Round();

        Assert.NotNull((await (await _house.As<ReuseQuestions>(Who.Analyst)).Handle(round.Id, new())).Reason());
    }

    [Fact]
    public async Task Questions_of_another_partnership_are_not_offered()
    {
        var (theirs, round) = (await _house.TheirRound(), await _house.Round());

        Assert.DoesNotContain(theirs.Id.ToString("N"), await _house.Browser(Who.Analyst).GetStringAsync($"/{House.Ours}/rounds/{round.Id}/questions/reuse"), StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
