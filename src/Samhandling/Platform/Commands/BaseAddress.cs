namespace Samhandling.Platform.Commands;

/// <summary>What the doctor finds of the address by which visitors reach the instance: the links in letters begin with it.</summary>
internal static class BaseAddress
{
    private const string Name = "Base URL";
    private const string Remedy = "Set SAMHANDLING_BASE_URL to how visitors reach it, such as https://samhandling.example.org.";

    public static async Task<Finding> Look(Settings settings, CancellationToken cancel)
    {
        if (!settings.HasBaseUrl)
        {
            return settings.IsLoopback && settings.Proxies is null && settings.Smtp is null
                ? new(true, $"{Name}: none is set, so no letter with a link goes out; who invites hands the link over.")
                : new(false, $"{Name}: none is set, so no letter with a link goes out. {Remedy}");
        }
        var url = settings.BaseUrl;
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")) return new(false, $"{Name}: “{url}” is no web address. {Remedy}");
        if (address.PathAndQuery is not "/") return new(false, $"{Name}: {url} leads to a place within a site, and this must have the site for itself. {Remedy}");
        if (address.Scheme is "http" && !address.IsLoopback) return new(false, $"{Name}: {url} takes passwords in plain text. Begin it with https, and let a proxy with TLS answer there: docs/operation.md.");
        return await Fault(address, cancel) is { } fault ? new(false, $"{Name}: {url} {fault}") : new(true, $"{Name}: {url} answers.");
    }

    private static async Task<string?> Fault(Uri address, CancellationToken cancel)
    {
        using var visitor = new HttpClient { Timeout = TimeSpan.FromSeconds(10) };
        try
        {
            using var answer = await visitor.GetAsync(new Uri(address, "/health/live"), cancel);
            var isOurs = answer.IsSuccessStatusCode && await answer.Content.ReadAsStringAsync(cancel) is "live";
            return isOurs ? null : $"is answered by something else ({(int)answer.StatusCode}). Let the proxy there pass on to {nameof(Samhandling)}: docs/operation.md.";
        }
        catch (Exception no) when (no is HttpRequestException || (no is TaskCanceledException && !cancel.IsCancellationRequested))
        {
            return $"does not answer ({no.Message}). Start the instance; if it runs, look at the name, the certificate and the proxy.";
        }
    }
}
