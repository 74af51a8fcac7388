using System.Net;
using Samhandling.Platform;
using Samhandling.Platform.SignIn;

namespace Samhandling.Tests.Platform.Pages;

public sealed class FrontPageTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_stranger_is_told_what_this_is_and_where_to_sign_in()
    {
        var page = await _house.Page("/", Who.Anonymous);

        Assert.Equal("See how your region works together", page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector("main a[href='/sign-in']"));
        Assert.Null(page.QuerySelector("nav.loop"));
    }

    [Fact]
    public async Task One_with_a_single_seat_goes_straight_there()
    {
        var answer = await _house.Browser(Who.Reader).GetAsync("/");

        Assert.Equal((HttpStatusCode.Redirect, $"/{House.Ours}"), (answer.StatusCode, answer.Headers.Location!.AbsolutePath));
    }

    [Fact]
    public async Task One_with_several_seats_chooses()
    {
        var another = _house.Db.Partnerships.Single(p => p.Address == House.Another);
        var reader = _house.Db.Users.Single(u => u.Name == nameof(Who.Reader));
        _house.Db.Add(new Seat { UserId = reader.Id, PartnershipId = another.Id, Role = Role.Analyst });
        await _house.Db.SaveChangesAsync();

        var page = await _house.Page("/", Who.Reader);

        Assert.Equal([$"/{House.Another}", $"/{House.Ours}"], page.QuerySelectorAll("main .todo a").Select(a => a.GetAttribute("href")));
        Assert.Equal($"/{House.Another}", (await _house.Page("", Who.Reader)).QuerySelector(".partnership a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task One_without_a_seat_is_told_whom_to_ask() =>
        Assert.Contains("Ask a coordinator", (await _house.Page("/", Who.Operator)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

    public void Dispose() => _house.Dispose();
}
