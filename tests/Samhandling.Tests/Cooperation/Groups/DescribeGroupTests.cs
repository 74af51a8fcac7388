using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Groups;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Groups;

public sealed class DescribeGroupTests : IDisposable
{
    private readonly House _house = new();
    private readonly Group _group;

    public DescribeGroupTests() => _group = _house.Group();

    [Fact]
    public async Task What_is_said_anew_stands_on_its_page()
    {
        var place = _house.Municipality("Fjällvik");
        var form = await OpenForm.At(_house, $"groups/{_group.Id}/edit");

        var answer = await form.SendAll(("Name", "Rådet"), ("IsOurs", "false"), ("Places", place.Id.ToString()));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await _house.Page($"groups/{_group.Id}");
        Assert.Equal("Rådet", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("A group of Regionen, in which we are represented", page.QuerySelector(".head .kicker")!.TextContent);
        Assert.Equal([place.Id], (await _house.Fresh().Groups.Include(g => g.Places).SingleAsync()).Places.Select(p => p.PlaceId));
    }

    [Fact]
    public async Task A_search_among_municipalities_saves_nothing()
    {
        var form = await OpenForm.At(_house, $"groups/{_group.Id}/edit");

        await form.SendPlain(form.Shown.Select(f => (f.Key, f.Value)).Append(("Then", "seek")).Where(f => f.Item1 != "Form.Name").Append(("Form.Name", "Rådet")));

        Assert.Equal("Strategiska rådet", (await _house.Fresh().Groups.SingleAsync()).Name);
    }

    [Fact]
    public async Task Of_two_who_change_it_the_second_is_told()
    {
        var form = GroupForm.Of(_group);
        Acting.Agreed(await _house.Get<DescribeGroup>().Handle(_group.Id, GroupForm.Of(_group)));

        Assert.True(Acting.Refused(await _house.Get<DescribeGroup>().Handle(_group.Id, form)).IsClash);
    }

    public void Dispose() => _house.Dispose();
}
