namespace Samhandling.Platform;

/// <summary>How this instance runs: an option on the command line goes before the environment, and that before what is usual.</summary>
public sealed record Settings
{
    public const string UsualUrls = "http://localhost:5080";
    public const string UsualFolder = ".data";

    public string Urls { get; init; } = UsualUrls;

    /// <summary>Where the instance keeps its files, the SQLite database among them.</summary>
    public string Folder { get; init; } = UsualFolder;

    /// <summary>The connection to PostgreSQL; null on SQLite.</summary>
    public string? Postgres { get; init; }

    /// <summary>Whether an empty database gets the invented partnership.</summary>
    public bool Demo { get; init; } = true;

    /// <summary>The e-mail address or page to which holes in the walls are reported; null when the operator names none.</summary>
    public string? SecurityContact { get; init; }

    public string SqliteFile => Path.Combine(Folder, "samhandling.db");

    /// <summary>The key that seals the event log; instances that share a database share it too.</summary>
    [System.Diagnostics.CodeAnalysis.AllowNull]
    public string AuditKeyFile { get => field ?? Path.Combine(Folder, "audit.key"); init; }

    public IEnumerable<string> Addresses => Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Whether nobody but this machine reaches it.</summary>
    public bool IsLoopback => Addresses.All(url => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.IsLoopback);
}
