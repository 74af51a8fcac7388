using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.SignIn;

namespace Samhandling.Tests.Platform;

/// <summary>Every address that gives a file, whatever capabilities there are.</summary>
public sealed class DownloadsTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_files_address_is_worth_nothing_without_ones_own_session()
    {
        var files = (await Files(_house)).FindAll(file => !IsOpenByItsSecret(file.Address));

        foreach (var (address, who) in files)
        {
            Assert.Equal(HttpStatusCode.Redirect, (await _house.Browser(Who.Anonymous).GetAsync(address)).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Stranger).GetAsync(address)).StatusCode);
            var browser = _house.Browser(who);
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(address)).StatusCode);
            await _house.Db.Sessions.ExecuteDeleteAsync();
            Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync(address)).StatusCode);
        }
        Assert.True(files.Count > 5);
        Trust.Figure("S-03", "files asked for without a session, as another and after signing out, all refused", files.Count * 3);
    }

    // The sheet of a document that is open is so in each of its forms: DocumentSheetFileTests. A calendar program, and who is asked in confidence, sign in nowhere: the secret in the address lets them in, and MakeFeedTests and InputFilesTests hold that nothing else does.
    private static bool IsOpenByItsSecret(string address) =>
        address.Contains("/sheet.", StringComparison.Ordinal) || address.Contains("/early-input/answer/", StringComparison.Ordinal) || (address.EndsWith(".ics", StringComparison.Ordinal) && !address.Contains("/meetings/", StringComparison.Ordinal));

    /// <summary>The addresses that answer with something else than a page, each with who may fetch it.</summary>
    public static async Task<List<(string Address, Who Who)>> Files(House house)
    {
        var files = new List<(string, Who)>();
        foreach (var (route, address) in Samples.Addresses(house, Routes.Of(house).Where(r => r.RoutePattern.RawText!.Contains("artnership}/", StringComparison.Ordinal))))
        {
            foreach (var who in new[] { Who.Analyst, Who.Coordinator })
            {
                using var answer = await house.Browser(who).GetAsync(address);
                if (answer.StatusCode is not HttpStatusCode.OK) continue;
                if (answer.Content.Headers.ContentType?.MediaType is not "text/html" || answer.Content.Headers.ContentDisposition is not null) files.Add((address, who));
                break;
            }
        }
        return files;
    }

    public void Dispose() => _house.Dispose();
}
