using Samhandling.Tests.Actors;
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
        _house.Person("Åsa Ek");
        _house.Person("Per Ek");

        var rows = (await _house.Page("privacy", Who.Reader)).QuerySelectorAll("main tbody tr").Select(row => string.Join(" | ", row.Children.Select(cell => cell.TextContent.Trim())));

        Assert.Equal([
            "The register of people | Know who acts for which organisation, and reach them | Task of public interest (art. 6.1 e) | 2 | as long as it is needed",
            "Ours | p | l | 40 | 1 Jan 2099",
            "People with access | Let in those who may, and know who did what | Task of public interest (art. 6.1 e) | 5 | as long as it is needed",
        ], rows);
    }

    [Fact]
    public async Task The_page_about_privacy_leads_to_the_records_of_ones_own_partnerships()
    {
        Assert.NotNull((await _house.Page("/privacy", Who.Reader)).QuerySelector($"main a[href='/{House.Ours}/privacy']"));
        Assert.Empty((await _house.Page("/privacy", Who.Anonymous)).QuerySelectorAll("main a"));
    }

    public void Dispose() => _house.Dispose();
}
