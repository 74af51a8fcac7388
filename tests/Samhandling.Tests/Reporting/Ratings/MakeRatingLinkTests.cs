using System.Net;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Reporting.Ratings;

public sealed class MakeRatingLinkTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_link_is_shown_once_and_lets_anybody_in()
    {
        var made = await House.Read(await (await OpenForm.At(_house, "reach/ratings", name: "make-rating-link")).Send());
        var address = new Uri(made.QuerySelector("#rating-address")!.TextContent).AbsolutePath;

        Assert.Equal(HttpStatusCode.OK, (await _house.Browser(Who.Anonymous).GetAsync(address)).StatusCode);
        Assert.Null((await _house.Page("reach/ratings")).QuerySelector("#rating-address"));
        Assert.Null((await _house.Page("reach/ratings", Who.Reader)).QuerySelector("form[method=post] input[value=make-rating-link]"));
    }

    public void Dispose() => _house.Dispose();
}
