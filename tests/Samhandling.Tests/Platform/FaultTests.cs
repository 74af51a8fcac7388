using System.Net;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samhandling.Platform;

namespace Samhandling.Tests.Platform;

/// <summary>Every address fails once, and tells nothing of the inside.</summary>
public sealed class FaultTests
{
    private const string Secret = "secret of the inside";

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task Wherever_it_fails_the_visitor_gets_a_reference_and_nothing_else(string verb)
    {
        var (faults, log) = (new Faults(), new WrittenLog());
        using var house = new House(services => services.AddSingleton<MatcherPolicy>(faults).AddSingleton<ILoggerProvider>(log));
        var addresses = Samples.Addresses(house, Routes.Of(house).Where(route => Takes(route, verb)));
        var browsers = new[] { Who.Coordinator, Who.Analyst, Who.Operator }.Select(house.Browser).ToList();
        faults.AreOn = true;

        foreach (var (route, address) in addresses)
        {
            log.Lines.Clear();
            var answer = await FirstLetIn(browsers, verb, address);

            var page = await House.Read(answer);
            Assert.True(answer.StatusCode is HttpStatusCode.InternalServerError, $"{address} answered {answer.StatusCode}.");
            Assert.Equal("We could not show the page", page.QuerySelector("h1")!.TextContent);
            Assert.DoesNotMatch(@"secret|Exception|SELECT|   at |\.cs\b|Npgsql|Sqlite|AspNetCore|Kestrel|\b10\.0", page.DocumentElement.OuterHtml);
            Assert.DoesNotContain(answer.Headers, h => h.Key is "Server" or "X-Powered-By");
            var reference = page.QuerySelector("main code")!.TextContent;
            Assert.Contains(log.Lines, line => line.Contains(reference, StringComparison.Ordinal) && line.Contains(Secret, StringComparison.Ordinal) && line.Contains(route.RoutePattern.RawText!, StringComparison.Ordinal));
        }
        Trust.Figure("S-25", $"addresses that were made to fail at {verb}, each told by a reference alone", addresses.Count);
    }

    // The framework's own addresses state no permission, and so open for nobody.
    private static bool Takes(RouteEndpoint route, string verb) =>
        route.Metadata.GetMetadata<NeedsAttribute>() is not null && (route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(verb) ?? true);

    private static async Task<HttpResponseMessage> FirstLetIn(IEnumerable<HttpClient> browsers, string verb, string address)
    {
        HttpResponseMessage answer = null!;
        foreach (var browser in browsers)
        {
            using var request = new HttpRequestMessage(new(verb), address);
            answer = await browser.SendAsync(request);
            if (answer.StatusCode is not HttpStatusCode.Forbidden) break;
        }
        return answer;
    }

    /// <summary>Fails where the endpoint would work, after everything that stands before it.</summary>
    private sealed class Faults : MatcherPolicy, IEndpointSelectorPolicy
    {
        public bool AreOn { get; set; }

        public override int Order => int.MaxValue;

        public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => true;

        public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
        {
            for (var i = 0; AreOn && i < candidates.Count; i++)
                if (candidates[i].Endpoint is RouteEndpoint real) candidates.ReplaceEndpoint(i, Failing(real), candidates[i].Values);
            return Task.CompletedTask;
        }

        // Without a token a post would be refused before it fails.
        private static RouteEndpoint Failing(RouteEndpoint real) => new(
            _ => throw new InvalidOperationException($"{Secret} SELECT {real.RoutePattern.RawText}"), real.RoutePattern, real.Order,
            new EndpointMetadataCollection(real.Metadata.Where(m => m is not IAntiforgeryMetadata)), real.DisplayName);
    }
}
