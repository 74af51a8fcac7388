using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Wants;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.Wants;

public sealed class StartWantRoundTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task It_is_started_once_however_often_the_form_is_sent()
    {
        var form = await OpenForm.At(_house, "want-rounds/new");
        Assert.NotNull((await House.Read(await form.SendAll(("Title", "Inför 2027"), ("Purpose", "Nytt avtal"), ("ClosesOn", "i vår")))).QuerySelector("#closeson-error"));

        foreach (var _ in new[] { 1, 2 }) Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Title", "Inför 2027"), ("Purpose", "Nytt avtal"), ("ClosesOn", "2999-03-20"))).StatusCode);

        Assert.Equal("Inför 2027", (await _house.Fresh().WantRounds.SingleAsync()).Title);
    }

    public void Dispose() => _house.Dispose();
}
