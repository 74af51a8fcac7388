using Samhandling.Evaluation.Interviews;
using Samhandling.Evaluation.Notes;
using Samhandling.Evaluation.Statements;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Evaluation.Interviews;

public sealed class RemoveInterviewTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task One_of_whom_nothing_is_written_down_is_taken_off_the_list_and_others_stay()
    {
        var round = _house.EvaluationRound();
        var (first, said) = (_house.Interview(round), _house.Interview(round));
        _house.Passage(said);

        await (await OpenForm.At(_house, $"interviews/{first.Id}/remove", Who.Analyst)).Send();

        Assert.StartsWith("What was said is written down", Acting.Refused(await _house.Get<RemoveInterview>().Handle(said.Id)).Reason, StringComparison.Ordinal);
        Assert.Equal(said.Id, _house.Fresh().Interviews.Single().Id);
    }

    [Fact]
    public async Task Who_takes_consent_back_can_be_taken_out_with_all_that_was_said()
    {
        var round = _house.EvaluationRound();
        var interview = _house.Interview(round, f => f with { HasConsented = false });
        _house.Coded(_house.Passage(interview), _house.Statement(round));

        Acting.Agreed(await _house.Get<RemoveInterview>().Handle(interview.Id));

        Assert.Empty(_house.Fresh().Passages);
        Assert.Empty(_house.Fresh().CodedPassages);
    }

    public void Dispose() => _house.Dispose();
}
