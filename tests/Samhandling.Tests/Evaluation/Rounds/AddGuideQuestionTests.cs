using Samhandling.Evaluation.Rounds;
using Samhandling.Platform;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Evaluation.Rounds;

public sealed class AddGuideQuestionTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task One_question_is_asked_of_each_task_and_then_an_open_one()
    {
        var round = _house.EvaluationRound();
        _house.TaskOf(round, "Driva processer");
        _house.TaskOf(round, "Vara lots");

        await (await OpenForm.At(_house, $"evaluations/{round.Id}/guide", Who.Analyst)).Send(("Text", "Vad är bra?"), ("About", AddGuideQuestion.EachTask));
        await (await OpenForm.At(_house, $"evaluations/{round.Id}/guide", Who.Analyst)).Send(("Text", "Något mer?"), ("About", ""));
        await (await OpenForm.At(_house, $"evaluations/{round.Id}/guide", Who.Analyst)).Send(("Text", "Och sedan?"), ("About", AddGuideQuestion.Discussion));

        Assert.Equal([(1, "Driva processer"), (2, "Vara lots"), (3, "Något mer?"), (4, "Och sedan?")], _house.Fresh().GuideQuestions.OrderBy(q => q.Number).Select(q => new { q.Number, Task = q.Task == null ? q.Text : q.Task.Text }).AsEnumerable().Select(q => (q.Number, q.Task)));
        Assert.Equal([4], _house.Fresh().GuideQuestions.Where(q => q.IsForDiscussion).Select(q => q.Number));
        // Nobody is asked it alone.
        Assert.DoesNotContain("Och sedan?", (await _house.Page($"interviews/{_house.Interview(round).Id}/notes", Who.Analyst)).QuerySelector(".agenda")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Text", Acting.Refused(await _house.Get<AddGuideQuestion>().Handle(round.Id, new() { Text = "vad är bra?", About = AddGuideQuestion.EachTask })).Field);
    }

    [Fact]
    public async Task A_task_of_another_agreement_is_not_asked_about()
    {
        var (round, task) = (_house.EvaluationRound(), _house.TaskOf(_house.EvaluationRound(title: "En annan")));

        await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<AddGuideQuestion>().Handle(round.Id, new() { Text = "Vad är bra?", About = $"{task.Id}" }));
    }

    public void Dispose() => _house.Dispose();
}
