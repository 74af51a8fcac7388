using Samhandling.Studies.Templates;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Rounds;

namespace Samhandling.Tests.Studies.QuestionTexts;

public sealed class PreviewPageTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Pages_follow_the_answers_in_the_address_and_nothing_is_kept()
    {
        var round = await _house.Round(Template.MeetingExit);
        var before = Contents.Hash(_house);
        var address = $"/{House.Ours}/rounds/{round.Id}/preview/1";

        Assert.EndsWith("/preview/2", await Next(address, "q-use=2"), StringComparison.Ordinal);
        Assert.EndsWith("/preview/3", await Next(address, "q-use=5"), StringComparison.Ordinal);
        Assert.Equal("Vad saknade du?", (await _house.Page($"rounds/{round.Id}/preview/2?q-use=2", Who.Analyst)).QuerySelector("h1")!.TextContent);
        Assert.Equal(before, Contents.Hash(_house));
    }

    [Fact]
    public async Task A_wrong_answer_is_told_and_after_the_last_page_it_says_thanks()
    {
        var round = await _house.Round();
        var wrong = await _house.Page($"rounds/{round.Id}/preview/3?q-years=lots&Go=next", Who.Analyst);
        Assert.NotNull(wrong.QuerySelector("#q-years-error"));

        Assert.EndsWith("/preview/5", await Next($"/{House.Ours}/rounds/{round.Id}/preview/4", "q-age=1"), StringComparison.Ordinal);
        Assert.Contains("Tack! Dina svar är viktiga.", (await _house.Page($"rounds/{round.Id}/preview/5", Who.Analyst)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<string> Next(string address, string answers) => (await _house.Browser(Who.Analyst).GetAsync($"{address}?{answers}&Go=next")).Headers.Location!.ToString().Split('?')[0];

    public void Dispose() => _house.Dispose();
}
