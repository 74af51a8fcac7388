using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Platform.Commands;

namespace Samhandling.Tests.Platform;

public sealed class ErrorAnswersTests
{
    [Fact]
    public async Task A_failure_says_what_to_do_and_a_reference_and_nothing_of_the_inside()
    {
        using var house = Failing(() => throw new InvalidOperationException("secret of the inside"));

        var answer = await house.Browser().GetAsync("/fails");

        var page = await House.Read(answer);
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal("We could not show the page", page.QuerySelector("h1")!.TextContent);
        Assert.NotEmpty(page.QuerySelector("code")!.TextContent);
        Assert.DoesNotMatch("secret|Exception|   at |\\.cs:|Npgsql|Sqlite", page.DocumentElement.OuterHtml);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
    }

    [Theory]
    [InlineData(Who.Stranger, HttpStatusCode.Forbidden, "This page is not open to you")]
    [InlineData(Who.Coordinator, HttpStatusCode.OK, House.Ours)]
    public async Task One_who_may_not_is_told_so_in_the_look_of_every_page(Who who, HttpStatusCode status, string title)
    {
        using var house = new House();

        var answer = await house.Browser(who).GetAsync($"/{House.Ours}");

        var page = await House.Read(answer);
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector("header.masthead .mark"));
        Assert.NotNull(page.QuerySelector("footer a[href='/help']"));
    }

    [Theory]
    [InlineData("/no/such/page")]
    [InlineData("/dist/none.css")]
    [InlineData($"/{House.Ours}/none")]
    public async Task What_is_not_there_is_told_so(string address)
    {
        using var house = new House();

        var answer = await house.Browser().GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("There is nothing here", (await House.Read(answer)).QuerySelector("h1")!.TextContent);
    }

    private static House Failing(Func<string> fail) =>
        new(services => services.AddSingleton<MapRoutes>(routes => routes.MapGet("/fails", fail).WithMetadata(new NeedsAttribute(Permission.Nothing))));
}
