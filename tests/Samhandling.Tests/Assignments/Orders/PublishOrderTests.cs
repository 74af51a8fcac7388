using System.IO.Compression;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Orders;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.Orders;

public sealed class PublishOrderTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Without_saying_how_it_is_measured_it_stays_a_draft_that_readers_do_not_see()
    {
        var order = _house.Order(Wanted.WholeOrder() with { HowMeasured = " " });
        var form = await OpenForm.At(_house, $"orders/{order.Id}/publish");

        Assert.Contains("how it is measured", (await House.Read(await form.Send())).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);
        Assert.True((await _house.Fresh().Orders.SingleAsync()).IsDraft);
        foreach (var address in new[] { "", "/order.docx" }) Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Reader).GetAsync($"/{House.Ours}/orders/{order.Id}{address}")).StatusCode);
        Assert.DoesNotContain(order.Title, (await _house.Page("orders", Who.Reader)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_order_with_nothing_is_told_all_that_it_lacks_and_how_it_is_measured_first()
    {
        var order = Acting.Agreed(Order.Of(OrderKind.Own, new() { Title = "Tom" }));

        Assert.Equal(["HowMeasured", "Why", "What", "ForWhom", "ReportsOn"], order.Missing().Select(missing => missing.Field));
        Assert.Equal("HowMeasured", Acting.Refused(order.Publish(Wanted.Over)).Field);
    }

    [Fact]
    public async Task Once_published_all_read_it_and_fetch_it_as_a_Word_file_and_it_is_not_published_again()
    {
        var order = _house.Order();
        _house.Merged(order, _house.WaitingWant());
        var form = await OpenForm.At(_house, $"orders/{order.Id}/publish");

        Assert.Equal(HttpStatusCode.Redirect, (await form.Send()).StatusCode);
        Assert.Contains("was published", (await House.Read(await form.Send())).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);

        Assert.Equal(order.Title, (await _house.Page($"orders/{order.Id}", Who.Reader)).QuerySelector("h1")!.TextContent);
        await using var file = new ZipArchive(await _house.Browser(Who.Reader).GetStreamAsync($"/{House.Ours}/orders/{order.Id}/order.docx"));
        using var words = new StreamReader(file.GetEntry("word/document.xml")!.Open());
        var text = await words.ReadToEndAsync();
        foreach (var part in new[] { "How it is measured", "Antal deltagare", "Fler kurser (Banken)" }) Assert.Contains(part, text, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
