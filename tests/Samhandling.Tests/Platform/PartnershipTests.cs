using System.Net;
using Microsoft.AspNetCore.Identity;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Jobs;
using Samhandling.Platform.Limiting;
using Samhandling.Platform.Passkeys;
using Samhandling.Platform.SecondFactor;
using Samhandling.Platform.Sessions;
using Samhandling.Platform.SignIn;

namespace Samhandling.Tests.Platform;

/// <summary>Nothing of another partnership is seen or touched from ours, whatever capabilities there are.</summary>
public sealed class PartnershipTests : IDisposable
{
    private static readonly Type[] OfTheInstance = [typeof(Partnership), typeof(User), typeof(Seat), typeof(PasswordLink), typeof(Session), typeof(Tally), typeof(Authenticator), typeof(Passkey), typeof(ProtectionKey), typeof(RecurringRun)];

    private readonly House _house = new();

    [Fact]
    public void Every_table_of_the_domain_has_the_wall_and_points_over_it_nowhere()
    {
        var tables = _house.Db.Model.GetEntityTypes().Where(t => !t.IsOwned() && !t.ClrType.Namespace!.StartsWith(typeof(IdentityUser).Namespace!, StringComparison.Ordinal)).ToList();
        var walled = tables.Where(t => t.FindDeclaredQueryFilter(SamhandlingDb.Owner) is not null).ToList();

        Assert.Equal(OfTheInstance.Select(t => t.Name).Order(), tables.Except(walled).Select(t => t.ClrType.Name).Order());
        Assert.All(walled.SelectMany(t => t.GetForeignKeys()).Where(key => walled.Contains(key.PrincipalEntityType)),
            key => Assert.Equal(SamhandlingDb.Owner, key.Properties[0].Name));
    }

    [Fact]
    public async Task No_page_shows_what_is_theirs()
    {
        Contents.Plant(_house);
        var theirs = new[] { Contents.Canary, House.Another, "stranger@example.org", nameof(Who.Stranger) };
        var addresses = Samples.Addresses(_house, Routes.Of(_house)).Values.Where(address => !address.StartsWith("/_framework", StringComparison.Ordinal));

        var pages = 0;
        foreach (var who in new[] { Who.Coordinator, Who.Analyst })
        {
            var browser = _house.Browser(who);
            foreach (var address in addresses)
            {
                var answer = await browser.GetAsync(address);
                var text = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
                Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.Forbidden, $"{address}: {answer.StatusCode}");
                Assert.All(theirs, canary => Assert.DoesNotContain(canary, text, StringComparison.Ordinal));
                pages++;
            }
        }
        Trust.Figure("S-02", "pages and files searched for what another partnership has", pages);
    }

    [Fact]
    public async Task Nothing_of_theirs_is_found_under_our_address()
    {
        var planted = Contents.Plant(_house);
        var browser = _house.Browser();
        var withKeys = Routes.Of(_house).Where(route => route.RoutePattern.ParameterPolicies.Values.Any(policies => policies.Any(p => p.Content == "guid")));

        var requests = 0;
        foreach (var (route, id) in withKeys.SelectMany(route => planted.Append(Guid.NewGuid()).Select(id => (route, id))))
        {
            var address = Samples.AddressOf(route, name => route.RoutePattern.ParameterPolicies.ContainsKey(name) ? id.ToString() : House.Ours);
            var status = (await browser.GetAsync(address)).StatusCode;
            Assert.True(status is HttpStatusCode.NotFound or HttpStatusCode.Forbidden, $"{address}: {status}");
            requests++;
        }
        Trust.Figure("S-02", "addresses with another partnership's keys, all refused", requests);
    }

    [Theory]
    [InlineData(Who.Coordinator, House.Another, HttpStatusCode.Forbidden)]
    [InlineData(Who.Stranger, House.Ours, HttpStatusCode.Forbidden)]
    [InlineData(Who.Operator, House.Ours, HttpStatusCode.Forbidden)]
    [InlineData(Who.Coordinator, "nowhere", HttpStatusCode.NotFound)]
    [InlineData(Who.Anonymous, "nowhere", HttpStatusCode.Redirect)]
    public async Task A_partnership_opens_for_those_who_have_a_seat_in_it(Who who, string partnership, HttpStatusCode expected)
    {
        var answer = await _house.Browser(who).GetAsync($"/{partnership}");

        Assert.Equal(expected, answer.StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
