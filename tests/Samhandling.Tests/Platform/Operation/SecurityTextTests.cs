using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace Samhandling.Tests.Platform.Operation;

public sealed class SecurityTextTests
{
    [Theory]
    [InlineData("security@example.org", "mailto:security@example.org")]
    [InlineData("https://example.org/report", "https://example.org/report")]
    public async Task It_says_whom_to_tell_and_until_when_that_holds(string contact, string expected)
    {
        using var database = FreshDatabase.Copy();
        using var house = new House(services => services.AddSingleton(database.Settings with { SecurityContact = contact }), database);

        var answer = await house.Browser(Who.Anonymous).GetAsync("/.well-known/security.txt");

        Assert.Equal("text/plain", answer.Content.Headers.ContentType!.MediaType);
        var lines = (await answer.Content.ReadAsStringAsync()).Split('\n');
        Assert.Contains($"Contact: {expected}", lines);
        var expires = DateTime.Parse(Assert.Single(lines, line => line.StartsWith("Expires: ", StringComparison.Ordinal))["Expires: ".Length..], CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
        // RFC 9116 asks for less than a year.
        Assert.InRange(expires, DateTime.UtcNow.AddDays(30), DateTime.UtcNow.AddDays(364));
    }

    [Fact]
    public async Task It_is_not_there_until_the_operator_names_somebody()
    {
        using var database = FreshDatabase.Copy();
        using var house = new House(services => services.AddSingleton(database.Settings with { SecurityContact = null }), database);

        Assert.Equal(HttpStatusCode.NotFound, (await house.Browser(Who.Anonymous).GetAsync("/.well-known/security.txt")).StatusCode);
    }
}
