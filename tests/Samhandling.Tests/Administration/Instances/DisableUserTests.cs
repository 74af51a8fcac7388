using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Administration.Instances;
using Samhandling.Platform;
using Samhandling.Platform.SignIn;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Administration.Instances;

public sealed class DisableUserTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task An_operator_does_it_and_undoes_it_and_the_user_signs_in_anew()
    {
        var (reader, address) = (_house.Browser(Who.Reader), $"/instance/users/{(await _house.User(Who.Reader)).Id}/access");

        await (await OpenForm.At(_house.Browser(Who.Operator), address, "disable-user")).Send();
        Assert.True((await _house.User(Who.Reader)).DisabledAt is not null);
        Assert.Equal(HttpStatusCode.Redirect, (await reader.GetAsync("/account")).StatusCode);
        await (await OpenForm.At(_house.Browser(Who.Operator), address, "disable-user")).Send();

        Assert.False((await _house.User(Who.Reader)).DisabledAt is not null);
    }

    [Fact]
    public async Task Nobody_does_it_to_oneself()
    {
        var own = await _house.User(Who.Operator);

        var answer = await (await _house.As<DisableUser>(Who.Operator)).Handle(new() { User = own.Id });

        Assert.Contains("your own account", answer.Reason(), StringComparison.Ordinal);
        Assert.Equal(own.DisabledAt, (await _house.User(Who.Operator)).DisabledAt);
    }

    [Fact]
    public async Task A_coordinator_may_not() =>
        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser().GetAsync($"/instance/users/{(await _house.User(Who.Reader)).Id}/access")).StatusCode);

    public void Dispose() => _house.Dispose();
}
