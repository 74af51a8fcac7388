using Samhandling.Cooperation.Capability;
using Samhandling.Studies.AnswerResults;
using Samhandling.Studies.NetworkComparisons;
using Samhandling.Studies.Templates;
using Samhandling.Surveys.Answers;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.AnswerResults;
using Samhandling.Tests.Studies.Responding;

namespace Samhandling.Tests.Studies.NetworkComparisons;

public sealed class TrustAnswersTests : IDisposable
{
    private static readonly Questionnaire s_asked = Template.NetworkAndTrust.Questionnaire("sv");

    private readonly SetClock _clock = new();
    private readonly House _house;

    public TrustAnswersTests() => _house = _clock.House();

    [Fact]
    public async Task The_statements_of_trust_in_a_closed_round_are_a_part_of_the_capability()
    {
        var round = new AskedRound(_house, s_asked);
        // By hand: 6 persons at 4 of 5 (.75) and 4 at 2 (.25): 5.5 / 10.
        await round.Answer(_house, 10, i => Trusting(i < 6 ? "4" : "2"));
        await round.Close(_house);
        Assert.Empty(await Parts());

        await _house.Get<ReadResults>().Handle(round.Id);

        var (year, part) = Assert.Single(await Parts());
        Assert.Equal((2026, Facet.Trust, 10, 0.55), (year, part.Facet, part.Of, part.Share));
        Assert.Null(part.Within);
        Assert.Contains("55% of the scale, by 10 who answered", (await _house.Page("capability", Who.Reader)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_open_round_says_nothing_of_a_year()
    {
        var round = new AskedRound(_house, s_asked);
        await round.Answer(_house, 20, i => Trusting(i % 2 == 0 ? "4" : "2"));

        await _house.Get<ReadResults>().Handle(round.Id);

        Assert.Empty(await Parts());
    }

    [Fact]
    public void Fewer_than_five_and_those_who_all_say_the_same_are_not_told()
    {
        AnswerSheet[] apart = [.. Enumerable.Range(0, 4).Select(i => Trusting($"{i + 1}"))];
        AnswerSheet partly = Answered.Sheet(("trust", new() { Cells = new Dictionary<string, string> { ["1"] = "5" } }));

        Assert.Null(TrustScale.Of(s_asked, [.. apart, partly]));
        Assert.Null(TrustScale.Of(s_asked, Enumerable.Range(0, 9).Select(_ => Trusting("5"))));
        // By hand: (0 + .25 + .5 + .75 + 1) / 5.
        Assert.Equal(new(0.5, 5), TrustScale.Of(s_asked, [.. apart, partly, Trusting("5")]));
        Assert.Null(TrustScale.Of(Answered.Questions, [.. apart, Trusting("5")]));
    }

    public void Dispose() => _house.Dispose();

    private static AnswerSheet Trusting(string step) => Answered.Sheet(("trust", new() { Cells = Enumerable.Range(1, 4).ToDictionary(row => $"{row}", _ => step, StringComparer.Ordinal) }));

    private Task<IReadOnlyDictionary<int, CapabilityPart>> Parts() => new TrustAnswers(_house.Db, _clock).Parts([2026, 2025], default);
}
