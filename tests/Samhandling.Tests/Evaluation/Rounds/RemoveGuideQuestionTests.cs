using Samhandling.Evaluation.Rounds;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Evaluation.Rounds;

public sealed class RemoveGuideQuestionTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_question_goes_as_long_as_nobody_has_answered_it()
    {
        var round = _house.EvaluationRound();
        var (asked, other) = (_house.GuideQuestion(round), _house.GuideQuestion(round, text: "Något mer?"));
        _house.Passage(_house.Interview(round), question: asked);

        await (await OpenForm.At(_house, $"guide-questions/{other.Id}/remove", Who.Analyst)).Send();

        Assert.StartsWith("The question has been answered", Acting.Refused(await _house.Get<RemoveGuideQuestion>().Handle(asked.Id)).Reason, StringComparison.Ordinal);
        Assert.Equal(asked.Id, _house.Fresh().GuideQuestions.Single().Id);
    }

    public void Dispose() => _house.Dispose();
}
