using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.SignIn;
using Samhandling.Platform.Tables;
using Samhandling.Studies;
using Samhandling.Studies.NetworkStudies;

namespace Samhandling.Tests.Platform;

/// <summary>Every address that gives a file, whatever capabilities there are.</summary>
public sealed class DownloadsTests : IDisposable
{
    private const string Formula = "=HYPERLINK(\"http://example.org\")";

    private readonly House _house = new();

    [Fact]
    public async Task A_files_address_is_worth_nothing_without_ones_own_session()
    {
        var files = await Files();

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

    [Fact]
    public async Task No_cell_of_a_table_is_a_formula()
    {
        var files = await Files();
        await _house.Db.NetworkStudies.ExecuteUpdateAsync(s => s.SetProperty(x => x.Title, Formula).SetProperty(x => x.Place, Formula));
        await _house.Db.Set<NetworkPerson>().ExecuteUpdateAsync(p => p.SetProperty(x => x.Name, x => Formula + x.Key).SetProperty(x => x.Municipality, Formula).SetProperty(x => x.Title, Formula));
        var (tables, harmless) = (0, 0);

        foreach (var (address, who) in files)
        {
            using var answer = await _house.Browser(who).GetAsync(address);
            var bytes = await answer.Content.ReadAsByteArrayAsync();
            if (answer.Content.Headers.ContentType?.MediaType is "text/csv")
            {
                tables++;
                var cells = Cells(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF')).ToList();
                harmless += cells.Count(cell => cell.StartsWith("'=", StringComparison.Ordinal));
                Assert.DoesNotContain(cells, cell => cell.Length > 0 && "=+-@\t\r＝＋－＠".Contains(cell[0], StringComparison.Ordinal) && !double.TryParse(cell.Replace(',', '.').TrimEnd('%', ' ', '\u00A0'), System.Globalization.CultureInfo.InvariantCulture, out _));
            }
            else if (Workbook.Is(bytes))
            {
                tables++;
                using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(bytes));
                foreach (var part in zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal)))
                {
                    using var reader = new StreamReader(part.Open());
                    Assert.DoesNotMatch(@"<(\w+:)?f[ >]", await reader.ReadToEndAsync());
                }
            }
        }
        Assert.True(tables > 3);
        Assert.True(harmless > 0);
        Trust.Figure("S-11", "tables to download without a formula in any cell", tables);
    }

    /// <summary>The addresses that answer with something else than a page, each with who may fetch it.</summary>
    private async Task<List<(string Address, Who Who)>> Files()
    {
        var files = new List<(string, Who)>();
        foreach (var (route, address) in Samples.Addresses(_house, Routes.Of(_house).Where(r => r.RoutePattern.RawText!.Contains("artnership}/", StringComparison.Ordinal))))
        {
            foreach (var who in new[] { Who.Analyst, Who.Coordinator })
            {
                using var answer = await _house.Browser(who).GetAsync(address);
                if (answer.StatusCode is not HttpStatusCode.OK) continue;
                if (answer.Content.Headers.ContentType?.MediaType is not "text/html" || answer.Content.Headers.ContentDisposition is not null) files.Add((address, who));
                break;
            }
        }
        return files;
    }

    private static IEnumerable<string> Cells(string csv)
    {
        var (cell, isQuoted) = (new StringBuilder(), false);
        for (var i = 0; i < csv.Length; i++)
        {
            if (isQuoted && csv[i] == '"' && i + 1 < csv.Length && csv[i + 1] == '"') { cell.Append('"'); i++; }
            else if (csv[i] == '"') isQuoted = !isQuoted;
            else if (!isQuoted && csv[i] is ';' or '\n') { yield return cell.ToString().TrimEnd('\r'); cell.Clear(); }
            else cell.Append(csv[i]);
        }
        yield return cell.ToString();
    }

    public void Dispose() => _house.Dispose();
}
