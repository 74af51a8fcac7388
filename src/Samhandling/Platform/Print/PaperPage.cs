using System.Text.RegularExpressions;

namespace Samhandling.Platform.Print;

/// <summary>Makes a page of ours into one that needs nothing but itself: its style and fonts lie in it, and it may fetch and run nothing.</summary>
public sealed partial class PaperPage(IWebHostEnvironment host, Settings settings)
{
    private const string Walls = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:\" />";

    private readonly Lazy<string> _style = new(() => FontFile().Replace(Text(host, "dist/app.css"), font => $"url(data:font/woff2;base64,{Convert.ToBase64String(Bytes(host, $"dist/{font.Groups["name"].Value}"))})"));

    public string Of(string html) => StyleLink().Replace(html, _ => $"<style>{_style.Value}</style>")
        .Replace("<head>", $"<head>{Walls}", StringComparison.Ordinal)
        // On paper too a link leads to the instance.
        .Replace(" href=\"/", $" href=\"{settings.BaseUrl}/", StringComparison.Ordinal);

    private static string Text(IWebHostEnvironment host, string path) => System.Text.Encoding.UTF8.GetString(Bytes(host, path));

    private static byte[] Bytes(IWebHostEnvironment host, string path)
    {
        using var file = host.WebRootFileProvider.GetFileInfo(path).CreateReadStream();
        using var all = new MemoryStream();
        file.CopyTo(all);
        return all.ToArray();
    }

    [GeneratedRegex("<link rel=\"stylesheet\"[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StyleLink();

    [GeneratedRegex("""url\(["']?(?:\./)?(?<name>[\w.-]+\.woff2)["']?\)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FontFile();
}
