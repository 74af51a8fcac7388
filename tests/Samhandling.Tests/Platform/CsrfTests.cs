using System.Net;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;

namespace Samhandling.Tests.Platform;

/// <summary>A form is taken from our own pages only, and from the visitor they were drawn for.</summary>
public sealed class CsrfTests : IDisposable
{
    private static readonly bool IsRelease = Environment.GetEnvironmentVariable("SAMHANDLING_TEST_TIER") == "REL";

    private readonly House _house = new();

    [Fact]
    public async Task No_address_takes_a_post_without_a_token_or_with_anothers()
    {
        var posts = Samples.Addresses(_house, Routes.Of(_house).Where(Posts));
        var foreign = (await OpenForm.At(_house.Browser(Who.Stranger), "/account", "sign-out")).Hidden.Single(h => h.Key == "__RequestVerificationToken").Value;
        var before = Contents.Hash(_house);
        var browser = _house.Browser();

        var sent = 0;
        foreach (var (address, form, token) in posts.Index().SelectMany(p => FormsAt(p.Item.Key, p.Index).SelectMany(f => new[] { (p.Item.Value, f, ""), (p.Item.Value, f, foreign) })))
        {
            using var content = new FormUrlEncodedContent([new("_handler", form), new("__RequestVerificationToken", token), new("Form.Email", "coordinator@example.org")]);
            var answer = await browser.PostAsync(address, content);
            Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.BadRequest, HttpStatusCode.Forbidden });
            sent++;
        }
        Trust.Figure("S-08", "posts without a token or with another's, all refused", sent);
        Assert.NotEmpty(posts);
        Assert.Equal(before, Contents.Hash(_house));
    }

    [Fact]
    public async Task Looking_changes_nothing()
    {
        var addresses = Samples.Addresses(_house, Routes.Of(_house));
        var before = Contents.Hash(_house, events: false);

        foreach (var address in addresses.Values)
            foreach (var who in new[] { Who.Anonymous, Who.Analyst, Who.Coordinator }) await _house.Browser(who).GetAsync(address);

        Assert.Equal(before, Contents.Hash(_house, events: false));
    }

    [Fact]
    public async Task A_page_too_old_to_send_says_so()
    {
        using var content = new FormUrlEncodedContent([new("_handler", "sign-in")]);

        var answer = await _house.Browser(Who.Anonymous).PostAsync("/sign-in", content);

        Assert.Equal("The page had grown too old to send", (await House.Read(answer)).QuerySelector("h1")!.TextContent);
    }

    public void Dispose() => _house.Dispose();

    /// <summary>The page's own forms, and every twentieth of the others in turn; before a release all of them at every address.</summary>
    private static IEnumerable<string> FormsAt(RouteEndpoint route, int turn) => Forms.All
        .Where((form, i) => IsRelease || (i + turn) % 20 == 0 || form.Component == route.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type).Select(form => form.Form).Distinct();

    // Components take posts too; nothing else in the application may.
    private static bool Posts(RouteEndpoint route) => route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Any(verb => verb is not ("GET" or "HEAD")) ?? true;
}
