using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Platform.SignIn;

namespace Samhandling.Tests.Platform;

/// <summary>What the instance believes of the way a request came, and what its cookies say.</summary>
public sealed class TransportTests
{
    [Theory]
    [InlineData("http://localhost:5080", null)]
    [InlineData("http://127.0.0.1:5080;http://[::1]:5080", null)]
    [InlineData("https://samhandling.example", null)]
    [InlineData("http://localhost:5080;http://0.0.0.0:5080", "http://0.0.0.0:5080")]
    [InlineData("http://*:5080", "http://*:5080")]
    [InlineData("http://+:80", "http://+:80")]
    [InlineData("http://samhandling.example", "http://samhandling.example")]
    public void Plain_http_is_for_this_machine_alone(string urls, string? unprotected)
    {
        Assert.Equal(unprotected, new Settings { Urls = urls }.Unprotected);
        Assert.Null(new Settings { Urls = urls, Proxies = [] }.Unprotected);
    }

    [Theory]
    [InlineData("https://localhost", "__Host-form", true)]
    [InlineData("http://localhost", "form", false)]
    public async Task The_cookie_of_forms_is_bound_to_the_host_behind_https(string host, string name, bool isSecure)
    {
        using var house = new House();
        using var browser = house.CreateClient(new() { BaseAddress = new(host) });

        var cookie = (await browser.GetAsync("/sign-in")).Headers.GetValues("Set-Cookie").Single();

        Assert.StartsWith(name + "=", cookie, StringComparison.Ordinal);
        Assert.Equal(isSecure, cookie.Contains("secure", StringComparison.Ordinal));
        Assert.Contains("path=/; ", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain("domain", cookie, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1", null, "203.0.113.0/24", true)]
    [InlineData("10.1.2.3", "10.0.0.0/8", "203.0.113.0/24", true)]
    [InlineData("192.0.2.1", "10.0.0.0/8", "192.0.2.0/24", false)]
    [InlineData("192.0.2.1", null, "192.0.2.0/24", false)]
    public async Task Only_a_proxy_of_ours_may_say_where_a_request_comes_from(string from, string? proxies, string network, bool isHttps)
    {
        using var house = Behind(proxies is null ? [] : [IPNetwork.Parse(proxies)]);
        using var browser = house.CreateClient(new() { BaseAddress = new("http://localhost"), AllowAutoRedirect = false });
        browser.DefaultRequestHeaders.Add("Test-Address", from);
        browser.DefaultRequestHeaders.Add("X-Forwarded-For", "198.51.100.7, 203.0.113.9");
        browser.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        var token = (await house.AtTheMachine().GetRequiredService<AddUser>().Handle(new() { Email = "reader@example.org" })).Try(out var made, out _) ? made : "";

        // The test's browser keeps secure cookies to itself on http, so the page's are given back by hand.
        var page = await browser.GetAsync($"/set-password/{token}");
        browser.DefaultRequestHeaders.Add("Cookie", page.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
        var answer = await (await OpenForm.At(browser, $"/set-password/{token}")).Send(("Password", "three words in a row"), ("Again", "three words in a row"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(network, (await house.Db.Sessions.AsNoTracking().SingleAsync()).Network);
        Assert.Equal(isHttps, answer.Headers.Contains("Strict-Transport-Security"));
        Assert.Contains(answer.Headers.GetValues("Set-Cookie"), c => c.StartsWith(VisitorCookie.NameOn(isHttps) + "=", StringComparison.Ordinal));
    }

    private static House Behind(IReadOnlyList<IPNetwork> proxies)
    {
        var database = FreshDatabase.Copy();
        return new(services => services.AddSingleton(database.Settings with { Proxies = proxies }).AddSingleton<IStartupFilter, FromAddress>(), database);
    }
}
