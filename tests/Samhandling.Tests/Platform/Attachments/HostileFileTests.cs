using System.Text;
using Samhandling.Studies.NetworkImports;
using Samhandling.Tests.Platform.Browsing;
using Samhandling.Tests.Studies.NetworkImports;

namespace Samhandling.Tests.Platform.Attachments;

/// <summary>A file that somebody sends in runs nowhere, whatever it is.</summary>
[Collection(nameof(Chromium)), Trait("Needs", "Browser")]
public sealed class HostileFileTests(Chromium chromium)
{
    private const string Script = "document.documentElement.dataset.ran='yes';try{parent.document.documentElement.dataset.ran='yes'}catch{}";

    private static readonly string[] s_endings = [".js", ".mjs", ".html", ".svg", ".xml", ".xhtml", ".pdf", ".png", ".css", ""];

    /// <summary>What may be read as two things: 10 names with each of 4 contents.</summary>
    private static IEnumerable<(string Name, byte[] Bytes)> Files => from ending in s_endings from content in Contents() select ($"a{ending}", content);

    [Fact]
    public async Task Every_answer_tells_the_browser_to_save_it_and_to_trust_it_with_nothing()
    {
        using var house = new House();
        var study = await house.Analyst().Import();
        var browser = house.Browser();
        Assert.Equal(40, Files.Count());

        foreach (var (name, bytes) in Files)
        {
            var kept = await AddAttachmentTests.Kept(house, study.Id, name: name, bytes: bytes);
            var answer = await browser.GetAsync($"/{House.Ours}/attachments/{kept.Id}");

            Assert.Equal("application/octet-stream", answer.Content.Headers.ContentType!.ToString());
            Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.Equal("sandbox; default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
            Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
            Assert.Equal(bytes, await answer.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task In_a_browser_none_runs_as_script_frame_or_object()
    {
        var page = await chromium.Open(Who.Coordinator, "en");
        var study = await chromium.House.Analyst().Import();
        await page.GotoAsync($"/{House.Ours}");
        foreach (var (name, bytes) in Files)
        {
            var kept = await AddAttachmentTests.Kept(chromium.House, study.Id, name: name, bytes: bytes);
            await page.EvaluateAsync("""
                address => Promise.all(['script', 'iframe', 'object'].map(kind => new Promise(done => {
                  const part = document.createElement(kind);
                  part[kind === 'object' ? 'data' : 'src'] = address;
                  part.onload = part.onerror = done;
                  document.body.append(part);
                  // Some are refused without a word: what is asked for after them has its answer after theirs.
                  fetch(address).then(answer => answer.text()).then(done);
                })))
                """, $"/{House.Ours}/attachments/{kept.Id}");

            Assert.Null(await page.EvaluateAsync<string?>("document.documentElement.dataset.ran"));
        }
        Trust.Figure("S-06", "files that may be read as two things, none run as script, frame or object", Files.Count());
    }

    private static IEnumerable<byte[]> Contents() =>
    [
        Encoding.UTF8.GetBytes(Script),
        Encoding.UTF8.GetBytes($"<!doctype html><html><body><script>{Script}</script></body></html>"),
        Encoding.UTF8.GetBytes($"<svg xmlns='http://www.w3.org/2000/svg' onload=\"{Script}\"><script>{Script}</script></svg>"),
        // An image by its first bytes, a script all the same.
        Encoding.Latin1.GetBytes($"GIF89a=1;{Script}"),
    ];
}
