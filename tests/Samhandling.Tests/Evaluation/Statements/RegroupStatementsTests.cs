using Samhandling.Evaluation.Statements;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Evaluation.Statements;

public sealed class RegroupStatementsTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Many_are_moved_at_once_and_the_others_stay()
    {
        var round = _house.EvaluationRound();
        var (from, to) = (_house.TaskOf(round), _house.TaskOf(round, "Vara lots"));
        var (one, two, three) = (_house.Statement(round, from, text: "Ett"), _house.Statement(round, from, text: "Två"), _house.Statement(round, from, text: "Tre"));

        await (await OpenForm.At(_house, $"evaluations/{round.Id}/coding", Who.Analyst, "regroup-statements")).SendPlain(("Form.Chosen", $"{one.Id}"), ("Form.Chosen", $"{two.Id}"), ("Form.About", $"task:{to.Id}"), ("Form.Level", "Local"), ("Form.Theme", "pengar"));

        Assert.Equal([("Ett", to.Id, Level.Local, "pengar"), ("Tre", from.Id, Level.Unsaid, null), ("Två", to.Id, Level.Local, "pengar")], _house.Fresh().Statements.OrderBy(s => s.Text).AsEnumerable().Select(s => (s.Text, s.TaskId!.Value, s.Level, s.Theme)));
        Assert.Equal(three.Id, _house.Fresh().Statements.Single(s => s.Text == "Tre").Id);
    }

    [Fact]
    public async Task Several_become_one_with_all_that_stood_behind_them_and_nobody_twice()
    {
        var round = _house.EvaluationRound();
        var task = _house.TaskOf(round);
        var (one, two) = (_house.Statement(round, task, text: "Otydligt"), _house.Statement(round, task, text: "Inte tydligt"));
        var (both, other) = (_house.Passage(_house.Interview(round)), _house.Passage(_house.Interview(round)));
        _house.Coded(both, one);
        _house.Coded(both, two);
        _house.Coded(other, two);

        Acting.Agreed(await _house.Get<RegroupStatements>().Handle(round.Id, new() { Chosen = [one.Id, two.Id], Merges = true }));

        Assert.Equal("Otydligt", _house.Fresh().Statements.Single().Text);
        Assert.Equal([both.Id, other.Id], _house.Fresh().CodedPassages.Select(c => c.PassageId).ToHashSet().OrderBy(p => p == other.Id));
        Assert.Equal(2, _house.Fresh().CodedPassages.Count());
    }

    [Fact]
    public async Task Good_and_bad_do_not_become_one_and_an_answer_is_not_lost()
    {
        var round = _house.EvaluationRound();
        var task = _house.TaskOf(round);
        var (good, bad, answered) = (_house.Statement(round, task, Valence.Positive, "Bra"), _house.Statement(round, task, text: "Dåligt"), _house.Statement(round, task, text: "Besvarat"));
        _house.Finding(answered);

        Assert.StartsWith("Only statements", Acting.Refused(await _house.Get<RegroupStatements>().Handle(round.Id, new() { Chosen = [good.Id, bad.Id], Merges = true })).Reason, StringComparison.Ordinal);
        Assert.StartsWith("One of them has got", Acting.Refused(await _house.Get<RegroupStatements>().Handle(round.Id, new() { Chosen = [bad.Id, answered.Id], Merges = true })).Reason, StringComparison.Ordinal);
        Assert.StartsWith("Tick", Acting.Refused(await _house.Get<RegroupStatements>().Handle(round.Id, new())).Reason, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
