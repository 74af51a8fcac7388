using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.IdeaDoors;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.IdeaDoors;

public sealed class SetUpIdeaDoorTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_door_is_closed_until_it_is_opened_and_says_what_it_promises()
    {
        Assert.Equal("The door for ideas is closed", (await _house.Page("idea-door", Who.Anonymous)).QuerySelector("h1")!.TextContent);

        var form = await OpenForm.At(_house, "ideas/door", name: "set-up-idea-door");
        Assert.Equal("5", form.Shown["Form.ReplyDays"]);
        Assert.NotNull((await House.Read(await form.SendAll(("ReplyDays", "99")))).QuerySelector("#replydays-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("IsOpen", "True"), ("ReplyDays", "3"), ("Welcome", "Hej och välkommen"))).StatusCode);

        var door = await _house.Page("idea-door", Who.Anonymous);
        Assert.Contains("within 3 working days", door.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Hej och välkommen", door.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await _house.Fresh().IdeaDoors.CountAsync());
    }

    public void Dispose() => _house.Dispose();
}
