using System.Net;
using Microsoft.AspNetCore.Http;
using Samhandling.Platform.Sessions;

namespace Samhandling.Tests.Platform.Sessions;

public sealed class CallerTests
{
    [Theory]
    [InlineData("192.0.2.17", "192.0.2.0/24", "192.0.2.17")]
    [InlineData("::ffff:192.0.2.17", "192.0.2.0/24", "192.0.2.17")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1::/48", "2001:db8:1:2::/64")]
    public void A_network_is_kept_without_its_machine_and_a_household_of_IPv6_counts_as_one(string address, string network, string household)
    {
        var request = new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Parse(address) } };

        Assert.Equal((network, household), (Caller.Network(request), Caller.Household(request)));
    }

    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0", "Firefox, Windows")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1", "Safari, iPhone")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0", "Edge, Linux")]
    [InlineData("<script>", "")]
    public void A_browser_is_known_again_by_its_make_and_system(string agent, string shown)
    {
        var request = new DefaultHttpContext();
        request.Request.Headers.UserAgent = agent;

        Assert.Equal(shown, Caller.Browser(request));
    }
}
