using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Rounds;

namespace Samhandling.Tests.Studies.Holding;

public sealed class SearchStudiesTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_study_is_found_by_its_title_and_its_rounds_and_by_nobody_who_is_asked()
    {
        var round = await _house.Round();
        await _house.Asked(round.Id, "Åsa Nyström");

        Assert.Contains($"/studies/{round.StudyId}", await Found("vänder 2026"), StringComparison.Ordinal);
        Assert.DoesNotContain($"/studies/{round.StudyId}", await Found("Nyström"), StringComparison.Ordinal);
    }

    private Task<string> Found(string words) => _house.Browser(Who.Analyst).GetStringAsync($"/{House.Ours}/search?q={Uri.EscapeDataString(words)}");

    public void Dispose() => _house.Dispose();
}
