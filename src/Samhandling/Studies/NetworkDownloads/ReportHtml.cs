using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Samhandling.Studies.NetworkReports;

namespace Samhandling.Studies.NetworkDownloads;

/// <summary>A study as one HTML file that needs nothing else: no address, no script, no network. In the language of the one who asks.</summary>
public static class ReportHtml
{
    private static readonly Lazy<string> Style = new(() =>
    {
        using var stream = typeof(ReportHtml).Assembly.GetManifestResourceStream("report.css") ?? throw new InvalidOperationException("The style of reports was not built in.");
        using var text = new StreamReader(stream);
        return text.ReadToEnd();
    });

    public static async Task<string> Of(ShownStudy study, PictureChoice choice)
    {
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(ReportDocument.Study)] = study,
            [nameof(ReportDocument.Choice)] = choice,
            [nameof(ReportDocument.Style)] = Style.Value,
        });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<ReportDocument>(parameters)).ToHtmlString());
    }
}
