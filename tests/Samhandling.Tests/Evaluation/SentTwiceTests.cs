using Samhandling.Evaluation.Interviews;
using Samhandling.Evaluation.Rounds;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Assignments;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Evaluation;

/// <summary>A button that is pressed twice: the second sending finds what the first made, also when both come at one moment.</summary>
public sealed class SentTwiceTests : IDisposable
{
    private readonly Meanwhile _meanwhile = new();
    private readonly House _house;

    public SentTwiceTests() => _house = _meanwhile.House();

    public static TheoryData<string> Forms => [.. s_forms.Keys];

    private static readonly Dictionary<string, SentTwice> s_forms = new(StringComparer.Ordinal)
    {
        ["plan-evaluation"] = new(house => ("evaluations/new", [("AgreementId", $"{house.Agreement().Id}"), ("Title", "Utvärderingen"), ("Purpose", "Vad som fungerar"), ("From", "2026-02-03"), ("To", "2026-02-28"), ("OrderedBy", "Regionen"), ("EvaluatedBy", "Konsulten"), ("Independence", "Inga band")]), house => house.Fresh().EvaluationRounds.Count()),
        ["plan-interview"] = new(house => ($"evaluations/{house.EvaluationRound().Id}/interviews/new", [("Title", "Tillväxtchef")]), house => house.Fresh().Interviews.Count()),
    };

    [Theory, MemberData(nameof(Forms))]
    public Task A_form_that_is_sent_twice_makes_one_row_and_leads_to_it(string name) => s_forms[name].MakesOne(_house, _meanwhile, name);

    [Fact]
    public async Task Two_of_one_role_are_two_interviews_when_the_form_is_opened_twice()
    {
        var round = _house.EvaluationRound();

        for (var i = 0; i < 2; i++) await (await OpenForm.At(_house, $"evaluations/{round.Id}/interviews/new")).SendAll(("Title", "Företagare"));

        Assert.Equal([1, 2], _house.Fresh().Interviews.Select(i => i.Number).Order());
    }

    public void Dispose() => _house.Dispose();
}
