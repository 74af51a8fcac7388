using System.CommandLine;
using System.Net;
using Samhandling.Platform.Print;

namespace Samhandling.Platform.Commands;

/// <summary>The options that say how the instance runs, and the environment behind them.</summary>
public static class SettingOptions
{
    private static readonly Option<string> Urls = new("--urls")
    {
        Description = $"Where to listen, parted by semicolons. Otherwise SAMHANDLING_URLS or {Settings.UsualUrls}.",
        HelpName = "URLS",
    };

    private static readonly Option<string> Data = new("--data")
    {
        Description = $"The folder of the instance's files. Otherwise SAMHANDLING_DATA or {Settings.UsualFolder}.",
        HelpName = "DIR",
    };

    private static readonly Option<string> Database = new Option<string>("--database")
    {
        Description = "For postgres, SAMHANDLING_DATABASE holds the connection string. Otherwise postgres if that is set, else sqlite.",
    }.AcceptOnlyFromAmong("sqlite", "postgres");

    private static readonly Option<bool> NoDemo = new("--no-demo") { Description = "Leave an empty database empty." };

    private static readonly Option<string> BehindProxy = new("--behind-proxy")
    {
        Description = "A proxy on this machine gives us the requests, over TLS from the visitor. For one elsewhere name its networks, parted by commas. Otherwise SAMHANDLING_BEHIND_PROXY.",
        HelpName = "NETWORKS",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static IEnumerable<Option> ForServing => [Urls, BehindProxy, Data, Database, NoDemo];

    public static IEnumerable<Option> ForTheInstance => [Urls, Data, Database];

    /// <exception cref="RefusedException">PostgreSQL is asked for and nothing says where it is, or a proxy has no address.</exception>
    public static Settings Read(ParseResult parsed)
    {
        var connection = Environment.GetEnvironmentVariable("SAMHANDLING_DATABASE");
        var postgres = parsed.GetValue(Database) is { } chosen ? chosen is "postgres" : !string.IsNullOrEmpty(connection);
        if (postgres && string.IsNullOrEmpty(connection))
            throw new RefusedException("Set SAMHANDLING_DATABASE to the connection string, such as Host=localhost;Database=samhandling;Username=samhandling.");
        return new()
        {
            Urls = parsed.GetValue(Urls) ?? Environment.GetEnvironmentVariable("SAMHANDLING_URLS") ?? Settings.UsualUrls,
            Folder = parsed.GetValue(Data) ?? Environment.GetEnvironmentVariable("SAMHANDLING_DATA") ?? Settings.UsualFolder,
            Postgres = postgres ? connection : null,
            AuditKeyFile = Given("SAMHANDLING_AUDIT_KEY_FILE"),
            BaseUrl = Given("SAMHANDLING_BASE_URL"),
            Smtp = Given("SAMHANDLING_SMTP"),
            MailFrom = Given("SAMHANDLING_MAIL_FROM"),
            SecurityContact = Given("SAMHANDLING_SECURITY_CONTACT"),
            Chromium = Given("SAMHANDLING_CHROMIUM") ?? Printer.UsualPlaces.FirstOrDefault(File.Exists),
            Demo = !parsed.GetValue(NoDemo),
            Proxies = parsed.GetResult(BehindProxy) is not null ? Networks(parsed.GetValue(BehindProxy) ?? "")
                : Environment.GetEnvironmentVariable("SAMHANDLING_BEHIND_PROXY") is { } proxies ? Networks(proxies) : null,
        };
    }

    private static IPNetwork[] Networks(string text) => [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Network)];

    private static IPNetwork Network(string text) =>
        IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var one) ? new(one, one.GetAddressBytes().Length * 8)
        : throw new RefusedException($"“{text}” is no address and no network such as 10.0.0.0/8.");

    private static string? Given(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
