using System.Net;

namespace Samhandling.Tests.Platform.SignIn;

public sealed class AccountPageTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task It_lists_the_users_seats_and_no_others()
    {
        var page = await _house.Page("/account", Who.Analyst);

        Assert.Equal("Analyst", page.QuerySelector("h1")!.TextContent);
        Assert.Equal([House.Ours, "analyst"], page.QuerySelectorAll("section")[0].QuerySelectorAll("tbody th, tbody td").Select(c => c.TextContent));
    }

    [Fact]
    public async Task Signing_out_takes_the_cookie_back()
    {
        var answer = await (await OpenForm.At(_house.Browser(), "/account", "sign-out")).Send();

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains(answer.Headers.GetValues("Set-Cookie"), c => c.StartsWith("__Host-visitor=;", StringComparison.Ordinal));
    }

    public void Dispose() => _house.Dispose();
}
