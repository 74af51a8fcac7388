using Microsoft.EntityFrameworkCore;
using Samhandling.Strategies.Links;
using Samhandling.Strategies.Objectives;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;
using System.Net;

namespace Samhandling.Tests.Strategies.Links;

public sealed class AssessLinkTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task None_at_all_is_an_answer_and_not_a_missing_one()
    {
        var link = _house.Link();
        var form = await OpenForm.At(_house, $"objective-links/{link.Id}/edit");

        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Strength", "0"), ("Motive", "Vi hittade inget"))).StatusCode);

        var kept = await _house.Fresh().ObjectiveLinks.SingleAsync();
        Assert.Equal((0, "Vi hittade inget"), (kept.Strength, kept.Motive));
        Assert.Contains("nothing under it", (await _house.Page($"documents/{(await _house.Fresh().Objectives.SingleAsync(o => o.Id == link.ToId)).DocumentId}")).QuerySelector(".objectives")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_look_at_it_the_second_is_told()
    {
        var link = _house.Link();
        Acting.Agreed(await _house.Get<AssessLink>().Handle(link.Id, LinkForm.Of(link)));

        Assert.True(Acting.Refused(await _house.Get<AssessLink>().Handle(link.Id, new() { Motive = "Annat", Version = 0 })).IsClash);
    }

    public void Dispose() => _house.Dispose();
}
