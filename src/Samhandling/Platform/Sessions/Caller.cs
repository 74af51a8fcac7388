using System.Net;
using System.Net.Sockets;

namespace Samhandling.Platform.Sessions;

/// <summary>Where a request comes from, as far as we keep it.</summary>
public static class Caller
{
    // In this order: each calls itself all that stand after it too.
    private static readonly (string Sign, string Name)[] Browsers = [("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];
    private static readonly (string Sign, string Name)[] Systems = [("Windows", "Windows"), ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Mac OS", "macOS"), ("Linux", "Linux")];

    /// <summary>Enough for the user to know the browser again, such as "Firefox, Windows".</summary>
    public static string Browser(HttpContext request)
    {
        var agent = request.Request.Headers.UserAgent.ToString();
        string?[] names = [NameIn(agent, Browsers), NameIn(agent, Systems)];
        return string.Join(", ", names.OfType<string>());
    }

    /// <summary>The network without the machine: "192.0.2.0/24".</summary>
    public static string Network(HttpContext request) => Of(request) is { AddressFamily: AddressFamily.InterNetworkV6 } six ? Prefix(six, 48) : Prefix(Of(request), 24);

    /// <summary>One who tries too often. A household or an office has a whole /64 of IPv6, and would have a new address for each try.</summary>
    public static string Household(HttpContext request) => Of(request) is { AddressFamily: AddressFamily.InterNetworkV6 } six ? Prefix(six, 64) : Of(request).ToString();

    private static IPAddress Of(HttpContext request) =>
        request.Connection.RemoteIpAddress is not { } address ? IPAddress.Loopback : address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;

    private static string Prefix(IPAddress address, int bits)
    {
        var bytes = address.GetAddressBytes();
        Array.Clear(bytes, bits / 8, bytes.Length - (bits / 8));
        return new IPNetwork(new(bytes), bits).ToString();
    }

    private static string? NameIn(string agent, (string Sign, string Name)[] known) => Array.Find(known, k => agent.Contains(k.Sign, StringComparison.Ordinal)).Name;
}
