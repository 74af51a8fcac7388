using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Studies.Responding;

/// <summary>A respondent at a real server: opens the link, writes, looks through and sends in, as a browser without script does. Sends the same form again until it is received.</summary>
internal sealed class Answerer(string token, string text, string partnership)
{
    private readonly Dictionary<string, string> _cookies = new(StringComparer.Ordinal);
    private string? _round;
    private List<KeyValuePair<string, string>> _page = [];
    private List<KeyValuePair<string, string>>? _sending;

    public string Text => text;

    /// <summary>How long the last sending in took, from the post to the answer.</summary>
    public TimeSpan Took { get; private set; }

    /// <summary>Whether the receipt was led to: then the answer must never be lost.</summary>
    public bool IsReceived { get; private set; }

    /// <summary>How many answers were another than they should have been: neither what was asked for, nor a kind request to come later.</summary>
    public int Wrong { get; private set; }

    /// <summary>How many times it was told to come later.</summary>
    public int Later { get; private set; }

    /// <summary>Whether the form that sends in is filled: from now on it is the same form that is sent, however often.</summary>
    public bool IsReady => _sending is not null;

    /// <summary>A client that leaves redirections and cookies to who uses it: each answerer has its own.</summary>
    public static HttpClient At(Uri server) => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = server, Timeout = TimeSpan.FromSeconds(30) };

    /// <summary>The page that came in answer to a form that was not taken.</summary>
    public IDocument? Shown { get; private set; }

    /// <summary>Goes as far as the form that sends in.</summary>
    public async Task Prepare(HttpClient server, CancellationToken cancel)
    {
        if (IsReady) return;
        await Come(server, cancel);
        if (!await Write(server, cancel)) throw new HttpRequestException("The page was not taken.");
        await LookThrough(server, cancel);
    }

    /// <summary>Opens the link and the page of questions.</summary>
    public async Task Come(HttpClient server, CancellationToken cancel)
    {
        using var come = await Send(server, HttpMethod.Get, $"/{partnership}/respond/{token}", null, cancel);
        _round = AskedRound.Led(come) ?? throw new HttpRequestException($"The link led nowhere: {come.StatusCode}");
        _page = await Form(server, $"{_round}/1", cancel);
        _page.RemoveAll(f => f.Key == "q-line");
    }

    /// <summary>Writes on the page, once; gives whether that was taken.</summary>
    public Task<bool> Write(HttpClient server, CancellationToken cancel) => Post(server, $"{_round}/1", [.. _page, new("q-line", text), new("Go", "next")], $"{_round}/check", cancel);

    /// <summary>Opens the form that sends in.</summary>
    public async Task LookThrough(HttpClient server, CancellationToken cancel) => _sending = await Form(server, $"{_round}/check", cancel);

    /// <summary>Sends in, once.</summary>
    public async Task Send(HttpClient server, CancellationToken cancel)
    {
        var began = System.Diagnostics.Stopwatch.GetTimestamp();
        IsReceived |= await Post(server, $"{_round}/check", _sending!, $"{_round}/receipt", cancel);
        Took = System.Diagnostics.Stopwatch.GetElapsedTime(began);
    }

    private async Task<bool> Post(HttpClient server, string address, List<KeyValuePair<string, string>> fields, string hoped, CancellationToken cancel)
    {
        using var answer = await Send(server, HttpMethod.Post, address, fields, cancel);
        if (AskedRound.Led(answer) == hoped) return true;
        if (answer.IsSuccessStatusCode) Wrong++;
        Shown = await House.Read(answer);
        return false;
    }

    private async Task<List<KeyValuePair<string, string>>> Form(HttpClient server, string address, CancellationToken cancel)
    {
        using var answer = (await Send(server, HttpMethod.Get, address, null, cancel)).EnsureSuccessStatusCode();
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(cancel), cancel);
        return [.. page.QuerySelectorAll("form[method=post] input[name]").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value") ?? ""))];
    }

    private async Task<HttpResponseMessage> Send(HttpClient server, HttpMethod method, string address, List<KeyValuePair<string, string>>? fields, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(method, address) { Content = fields is null ? null : new FormUrlEncodedContent(fields) };
        if (_cookies.Count > 0) request.Headers.Add("Cookie", string.Join("; ", _cookies.Select(c => $"{c.Key}={c.Value}")));
        var answer = await server.SendAsync(request, cancel);
        if (answer.StatusCode is HttpStatusCode.ServiceUnavailable && answer.Headers.RetryAfter is not null) Later++;
        else if (answer.StatusCode >= HttpStatusCode.BadRequest) Wrong++;
        foreach (var set in answer.Headers.TryGetValues("Set-Cookie", out var sets) ? sets : [])
            if (set.Split(';')[0].Split('=', 2) is [var name, var value]) _cookies[name] = value;
        return answer;
    }
}
