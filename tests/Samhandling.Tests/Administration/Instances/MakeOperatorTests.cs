using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Administration.Instances;
using Samhandling.Platform;
using Samhandling.Platform.SignIn;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Administration.Instances;

public sealed class MakeOperatorTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task An_operator_does_it_and_undoes_it_and_the_user_signs_in_anew()
    {
        var (reader, address) = (_house.Browser(Who.Reader), $"/instance/users/{(await _house.User(Who.Reader)).Id}/operator");

        await (await OpenForm.At(_house.Browser(Who.Operator), address, "make-operator")).Send();
        Assert.True((await _house.User(Who.Reader)).IsOperator);
        Assert.Equal(HttpStatusCode.Redirect, (await reader.GetAsync("/account")).StatusCode);
        await (await OpenForm.At(_house.Browser(Who.Operator), address, "make-operator")).Send();

        Assert.False((await _house.User(Who.Reader)).IsOperator);
    }

    [Fact]
    public async Task Nobody_does_it_to_oneself()
    {
        var own = await _house.User(Who.Operator);

        var answer = await (await _house.As<MakeOperator>(Who.Operator)).Handle(new() { User = own.Id });

        Assert.Contains("your own account", answer.Reason(), StringComparison.Ordinal);
        Assert.Equal(own.IsOperator, (await _house.User(Who.Operator)).IsOperator);
    }

    [Fact]
    public async Task A_coordinator_may_not() =>
        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser().GetAsync($"/instance/users/{(await _house.User(Who.Reader)).Id}/operator")).StatusCode);

    public void Dispose() => _house.Dispose();
}
