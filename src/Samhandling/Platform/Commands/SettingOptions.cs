using System.CommandLine;

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

    public static IEnumerable<Option> ForServing => [Urls, Data, Database, NoDemo];

    public static IEnumerable<Option> ForTheInstance => [Urls, Data, Database];

    /// <exception cref="RefusedException">PostgreSQL is asked for and nothing says where it is.</exception>
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
            SecurityContact = Environment.GetEnvironmentVariable("SAMHANDLING_SECURITY_CONTACT"),
            AuditKeyFile = Environment.GetEnvironmentVariable("SAMHANDLING_AUDIT_KEY_FILE"),
            Demo = !parsed.GetValue(NoDemo),
        };
    }
}
