using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Strategies.Objectives;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Objectives;

public sealed class WriteObjectivesTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_documents_own_list_is_taken_in_at_once()
    {
        var document = _house.Document();
        var form = await OpenForm.At(_house, $"documents/{document.Id}/objectives/new");

        Assert.Equal(HttpStatusCode.Redirect, (await form.Send(("Written", "1 Fler bor här\r\n1.1 Bostäder\r\n1.2 Skola\r\n2 Arbete"))).StatusCode);

        Assert.Equal(["1 Fler bor här", "1.1 Bostäder", "1.2 Skola", "2 Arbete"], (await _house.Page($"documents/{document.Id}")).QuerySelectorAll(".objectives a").Select(a => a.TextContent));
        Assert.Equal(["in-0", "in-1", "in-1", "in-0"], (await _house.Page($"documents/{document.Id}")).QuerySelectorAll(".objectives > li").Select(li => li.ClassName));
    }

    [Fact]
    public async Task Of_a_list_with_a_line_that_cannot_be_read_nothing_is_taken_in_and_all_is_shown_back()
    {
        var document = _house.Document();
        var written = $"1 Ett\n2 {new string('å', 1001)}";
        var form = await OpenForm.At(_house, $"documents/{document.Id}/objectives/new");

        var page = await House.Read(await form.Send(("Written", written)));

        Assert.StartsWith("Line 2", page.QuerySelector("#written-error")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains("1 Ett", page.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(_house.Fresh().Objectives);
    }

    [Fact]
    public async Task Parts_are_put_below_one_that_is_there()
    {
        var whole = _house.Objective(text: "Fler bor här");

        Acting.Agreed(await _house.Get<WriteObjectives>().Handle(whole.DocumentId, new() { Written = "a) Bostäder\nb) Skola", Below = whole.Id }));

        Assert.Equal([whole.Id, whole.Id], _house.Fresh().Objectives.Where(o => o.Id != whole.Id).Select(o => o.ParentId!.Value));
        var other = _house.Document("Planen");
        await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<WriteObjectives>().Handle(other.Id, new() { Written = "Ett", Below = whole.Id }));
    }

    public void Dispose() => _house.Dispose();
}
