using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Strategies.Levels;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Levels;

public sealed class RaiseIssuesTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Each_line_is_an_issue_without_its_mark_of_a_list()
    {
        var process = _house.Process();
        var form = await OpenForm.At(_house, $"processes/{process.Id}/issues/new", name: "raise-issues");

        Assert.NotNull((await House.Read(await form.SendAll(("Written", " \n")))).QuerySelector("#written-error"));
        Assert.NotNull((await House.Read(await form.SendAll(("Written", new string('a', ProcessIssue.TextLength + 1))))).QuerySelector("#written-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Written", "- Bostäder\r\n\r\n- Vård på avstånd"))).StatusCode);
        await form.SendAll(("Written", "Skidspåret"));

        Assert.Equal([(1, "Bostäder"), (2, "Vård på avstånd"), (3, "Skidspåret")], (await _house.Fresh().ProcessIssues.OrderBy(i => i.Place).ToListAsync()).Select(i => (i.Place, i.Text)));
        Assert.Equal(3, (await _house.Page($"processes/{process.Id}", Who.Reader)).QuerySelectorAll("section[aria-labelledby=issues] tbody tr").Length);
    }

    public void Dispose() => _house.Dispose();
}
