using System.Net;
using Samhandling.Strategies.Documents;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Documents;

public sealed class DescribeDocumentTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_is_said_anew_stands_on_its_page_and_on_its_edition()
    {
        var document = _house.Document();
        var form = await OpenForm.At(_house, $"documents/{document.Id}/edit");

        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Title", "Länets strategi"), ("DecidedOn", "2024-06-19"))).StatusCode);

        Assert.Equal("Länets strategi", (await _house.Page($"documents/{document.Id}")).QuerySelector("h1")!.TextContent);
        Assert.Equal([new DateOnly(2024, 6, 19)], _house.Fresh().DocumentEditions.Select(e => e.DecidedOn!.Value));
    }

    [Fact]
    public async Task Of_two_who_change_it_the_second_is_told()
    {
        var document = _house.Document();
        var form = DocumentForm.Of(document);
        Acting.Agreed(await _house.Get<DescribeDocument>().Handle(document.Id, DocumentForm.Of(document)));

        Assert.True(Acting.Refused(await _house.Get<DescribeDocument>().Handle(document.Id, form)).IsClash);
    }

    [Fact]
    public async Task It_cannot_come_after_one_that_came_after_it()
    {
        var first = _house.Document("Planen 2003");
        var second = _house.Document("Planen 2009", after: first);
        var third = _house.Document("Planen 2015", after: second);
        var form = DocumentForm.Of(first);
        form.SupersedesId = third.Id;

        var refusal = Acting.Refused(await _house.Get<DescribeDocument>().Handle(first.Id, form));

        Assert.Equal(nameof(DocumentForm.SupersedesId), refusal.Field);
        Assert.StartsWith("Planen 2015 has itself", refusal.Reason, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
