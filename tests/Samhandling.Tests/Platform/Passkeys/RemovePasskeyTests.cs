using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Passkeys;

namespace Samhandling.Tests.Platform.Passkeys;

public sealed class RemovePasskeyTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_user_removes_an_own_key_after_being_asked()
    {
        var id = await KeyRing.Put(_house, Who.Reader);
        Assert.Contains("My telephone", (await _house.Page("/account", Who.Reader)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var answer = await (await OpenForm.At(_house.Browser(Who.Reader), $"/account/passkeys/remove?passkey={id}")).Send();

        Assert.Equal("/account", answer.Headers.Location!.AbsolutePath);
        Assert.False(await _house.Db.Passkeys.AnyAsync());
    }

    [Fact]
    public async Task Anothers_key_is_not_found()
    {
        var id = await KeyRing.Put(_house, Who.Reader);

        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Operator).GetAsync($"/account/passkeys/remove?passkey={id}")).StatusCode);
        Assert.DoesNotContain("My telephone", (await _house.Page("/account", Who.Operator)).Body!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
