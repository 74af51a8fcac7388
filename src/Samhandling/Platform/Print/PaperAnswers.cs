using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Net.Http.Headers;

namespace Samhandling.Platform.Print;

/// <summary>Gives a page as PDF where its own address asks for that. It is the page that the same visitor would get in the same moment: what the page does not show, and to whom it does not open, its PDF neither does.</summary>
public sealed partial class PaperAnswers(RequestDelegate next, Printer printer, PaperPage paper)
{
    /// <summary>How an address asks for it.</summary>
    public const string Asks = "as", Pdf = "pdf";

    public async Task InvokeAsync(HttpContext context)
    {
        var isAsked = printer.IsThere && HttpMethods.IsGet(context.Request.Method) && context.Request.Query[Asks] == Pdf && context.GetEndpoint()?.Metadata.GetMetadata<PrintedAttribute>() is not null;
        if (!isAsked)
        {
            await next(context);
            return;
        }
        var answer = context.Response.Body;
        using var drawn = new MemoryStream();
        context.Response.Body = drawn;
        try { await next(context); }
        finally { context.Response.Body = answer; }
        if (context.Response.StatusCode is not StatusCodes.Status200OK) return;

        var html = Encoding.UTF8.GetString(drawn.ToArray());
        var file = await printer.Print(paper.Of(html), context.RequestAborted);
        var name = new ContentDispositionHeaderValue("attachment");
        name.SetHttpFileName($"{FileName(html)}.pdf");
        context.Response.ContentType = "application/pdf";
        context.Response.ContentLength = file.Length;
        context.Response.Headers.ContentDisposition = name.ToString();
        await context.Response.Body.WriteAsync(file, context.RequestAborted);
    }

    // By its title, without what no file system takes.
    private static string FileName(string html)
    {
        var title = WebUtility.HtmlDecode(Title().Match(html).Groups["words"].Value);
        var name = string.Concat(title.Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '–')).Replace(" – Samhandling", "", StringComparison.Ordinal);
        return string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } words ? words[..Math.Min(words.Length, 80)].TrimEnd() : "samhandling";
    }

    [GeneratedRegex("<title>(?<words>.*?)</title>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Title();
}
