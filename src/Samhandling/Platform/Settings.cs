using System.Net;

namespace Samhandling.Platform;

/// <summary>How this instance runs: an option on the command line goes before the environment, and that before what is usual.</summary>
public sealed record Settings
{
    public const string UsualUrls = "http://localhost:5080";
    public const string UsualFolder = ".data";

    private readonly string? _baseUrl;

    public string Urls { get; init; } = UsualUrls;

    /// <summary>Where the instance keeps its files, the SQLite database among them.</summary>
    public string Folder { get; init; } = UsualFolder;

    /// <summary>The connection to PostgreSQL; null on SQLite.</summary>
    public string? Postgres { get; init; }

    /// <summary>Whether an empty database gets the invented partnership.</summary>
    public bool Demo { get; init; } = true;

    /// <summary>Who may say where a request really comes from, besides this machine; null when no proxy stands before the instance.</summary>
    public IReadOnlyList<IPNetwork>? Proxies { get; init; }

    /// <summary>The e-mail address or page to which holes in the walls are reported; null when the operator names none.</summary>
    public string? SecurityContact { get; init; }

    /// <summary>The Chromium that makes PDF of pages; null where the visitor's browser prints them.</summary>
    public string? Chromium { get; init; }

    public string SqliteFile => Path.Combine(Folder, "samhandling.db");

    /// <summary>The key that seals the event log; instances that share a database share it too.</summary>
    [System.Diagnostics.CodeAnalysis.AllowNull]
    public string AuditKeyFile { get => field ?? Path.Combine(Folder, "audit.key"); init; }

    /// <summary>How visitors reach it from outside, as links in letters begin.</summary>
    [System.Diagnostics.CodeAnalysis.AllowNull]
    public string BaseUrl { get => (_baseUrl ?? Addresses.First().Replace("://*", "://localhost", StringComparison.Ordinal).Replace("://+", "://localhost", StringComparison.Ordinal)).TrimEnd('/'); init => _baseUrl = value; }

    /// <summary>Whether the operator has said how visitors reach it; otherwise it is guessed, and no letter goes by a guess.</summary>
    public bool HasBaseUrl => _baseUrl is not null;

    /// <summary>The mail server, such as smtp+tls://user:password@mail.example.org:587; null puts letters into a folder.</summary>
    public string? Smtp { get; init; }

    /// <summary>Who letters are from.</summary>
    [System.Diagnostics.CodeAnalysis.AllowNull]
    public string MailFrom { get => field ?? $"no-reply@{new Uri(BaseUrl).Host}"; init; }

    /// <exception cref="ArgumentException">The path does not lead into this instance.</exception>
    public string LinkTo(string path) => path is ['/', not ('/' or '\\'), ..] && !path.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is '<' or '>' or '"')
        ? BaseUrl + path
        : throw new ArgumentException($"{path} does not lead into this instance.", nameof(path));

    public IEnumerable<string> Addresses => Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Whether nobody but this machine reaches it.</summary>
    public bool IsLoopback => Addresses.All(IsOfThisMachine);

    /// <summary>Where passwords and cookies would go over the network for all to read; null when nowhere.</summary>
    public string? Unprotected => Proxies is not null ? null : Addresses.FirstOrDefault(url => !IsOfThisMachine(url) && !url.StartsWith("https://", StringComparison.OrdinalIgnoreCase));

    private static bool IsOfThisMachine(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.IsLoopback;
}
