using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Links;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Links;

public sealed class LinkObjectivesTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task It_stands_on_both_objectives_with_its_motive()
    {
        var (from, to) = (_house.Objective(_house.Document("Planen", DocumentKind.Plan), "Fler gäster"), _house.Objective());
        var form = await OpenForm.At(_house, $"objectives/{from.Id}/link");

        Assert.Equal(HttpStatusCode.Redirect, (await form.Send(("ToId", to.Id.ToString()), ("Kind", "Contributes"), ("Strength", "2"), ("IsQuoted", "true"), ("Motive", "Sidan 12"))).StatusCode);

        foreach (var (seen, other) in new[] { (from, to), (to, from) })
        {
            var row = (await _house.Page($"objectives/{seen.Id}")).QuerySelector("tbody tr")!.TextContent;
            Assert.Contains(other.Text, row, StringComparison.Ordinal);
            Assert.Contains("Sidan 12", row, StringComparison.Ordinal);
            Assert.Contains("strongly", row, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Without_an_objective_or_a_motive_it_is_refused_beside_the_field()
    {
        var (from, to) = (_house.Objective(_house.Document("Planen"), "Fler gäster"), _house.Objective());
        var link = _house.Get<LinkObjectives>();

        Assert.Equal("ToId", Acting.Refused(await link.Handle(from.Id, new() { Motive = "Därför" })).Field);
        Assert.Equal("Motive", Acting.Refused(await link.Handle(from.Id, new() { ToId = to.Id, Motive = " " })).Field);
        Assert.Equal("Strength", Acting.Refused(await link.Handle(from.Id, new() { ToId = to.Id, Motive = "Därför", Strength = 4 })).Field);
        Assert.Equal("ToId", Acting.Refused(await link.Handle(from.Id, new() { ToId = _house.Objective(await _house.Fresh().StrategyDocuments.SingleAsync(d => d.Id == from.DocumentId), "Annat").Id, Motive = "Därför" })).Field);
    }

    [Fact]
    public async Task Two_objectives_are_linked_once()
    {
        var there = _house.Link();

        Assert.StartsWith("It is linked", Acting.Refused(await _house.Get<LinkObjectives>().Handle(there.FromId, new() { ToId = there.ToId, Motive = "Igen" })).Reason, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
