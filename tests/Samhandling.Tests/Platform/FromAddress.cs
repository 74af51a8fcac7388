using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Samhandling.Tests.Platform;

/// <summary>Lets a request come from the address that its header names; a test server has no network.</summary>
public sealed class FromAddress : IStartupFilter
{
    private const string Header = "Test-Address";

    /// <summary>A browser that nobody is signed in with, somewhere.</summary>
    public static HttpClient Browser(House house, string address)
    {
        var browser = house.CreateClient();
        browser.DefaultRequestHeaders.Add(Header, address);
        return browser;
    }

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, rest) =>
        {
            if (context.Request.Headers[Header] is [{ } address]) context.Connection.RemoteIpAddress = IPAddress.Parse(address);
            return rest(context);
        });
        next(app);
    };
}
