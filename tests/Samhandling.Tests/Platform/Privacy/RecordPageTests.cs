using Samhandling.Tests.Studies.NetworkStudies;

namespace Samhandling.Tests.Platform.Privacy;

public sealed class RecordPageTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task All_that_is_kept_stands_with_purpose_ground_number_and_last_day()
    {
        _house.Keep(Watched.Study("Ours"));
        _house.Keep(Watched.Study("Theirs"), House.Another);

        var rows = (await _house.Page("privacy", Who.Reader)).QuerySelectorAll("main tbody tr").Select(row => row.Children.Select(cell => cell.TextContent.Trim()));

        Assert.Equal(["Ours", "p", "l", "40", "1 Jan 2099"], Assert.Single(rows));
    }

    [Fact]
    public async Task Where_nothing_is_kept_it_says_so() => Assert.NotNull((await _house.Page("privacy", Who.Reader)).QuerySelector(".empty"));

    [Fact]
    public async Task The_page_about_privacy_leads_to_the_records_of_ones_own_partnerships()
    {
        Assert.NotNull((await _house.Page("/privacy", Who.Reader)).QuerySelector($"main a[href='/{House.Ours}/privacy']"));
        Assert.Empty((await _house.Page("/privacy", Who.Anonymous)).QuerySelectorAll("main a"));
    }

    public void Dispose() => _house.Dispose();
}
