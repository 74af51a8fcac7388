using System.Net;
using Samhandling.Platform.Audit;
using Samhandling.Reporting.Ratings;
using Samhandling.Surveys;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Reporting.Ratings;

public sealed class RateAdviceTests : IDisposable
{
    private static readonly int[] Six = [5, 4, 5, 3, 4, 5];

    private readonly House _house = new();

    [Fact]
    public async Task Whoever_has_the_link_rates_without_a_name_and_four_answers_tell_nothing()
    {
        var (browser, address) = (_house.Browser(Who.Anonymous), $"/{House.Ours}/reach/rate/{_house.RatingToken(2025)}");
        var form = await OpenForm.At(browser, address);
        Assert.NotNull((await House.Read(await form.SendAll())).QuerySelector("#stars-error"));
        for (var i = 0; i < 4; i++) Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Stars", "4"), ("Words", "Kom oftare"))).StatusCode);

        var few = (await _house.Page("reach/ratings", Who.Reader)).QuerySelector("main")!.TextContent;
        Assert.Contains("too few", few, StringComparison.Ordinal);
        Assert.DoesNotContain("Kom oftare", few, StringComparison.Ordinal);
        await form.SendAll(("Stars", "5"));

        var page = await _house.Page("reach/ratings", Who.Reader);
        Assert.Equal(["2025", "5", "4.2", "5 of 5"], page.QuerySelector("tbody tr")!.Children.Select(c => c.TextContent));
        Assert.Contains("Kom oftare", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_six_where_one_was_not_content_the_share_is_withheld_and_the_mean_told()
    {
        var result = RatingResult.Of(2025, Six.Select(stars => Acting.Agreed(AdviceRating.Of(2025, stars, null))));

        // By hand: 26/6; of those who were not content there is one.
        Assert.Equal((6, ShareForm.Withheld), (result.Count, result.Content.Form));
        Assert.Equal(26 / 6.0, result.Mean!.Value, 12);
        Assert.Equal("Stars", Acting.Refused(AdviceRating.Of(2025, 6, null)).Field);
    }

    [Fact]
    public async Task One_who_is_signed_in_and_rates_by_the_link_is_not_in_the_event_log_with_it()
    {
        var form = await OpenForm.At(_house, $"reach/rate/{_house.RatingToken(2025)}", Who.Partner);

        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Stars", "2"))).StatusCode);

        var told = _house.Fresh().AuditEntries.Single(e => e.Kind == nameof(AdviceRating));
        Assert.Equal((Guid.Empty, null, "RateAdvice"), (told.UserId, told.RowId, told.Deed));
    }

    public void Dispose() => _house.Dispose();
}
