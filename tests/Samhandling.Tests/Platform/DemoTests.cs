using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;

namespace Samhandling.Tests.Platform;

/// <summary>The first start of an instance that nobody has used yet.</summary>
public sealed class DemoTests : IDisposable
{
    private readonly StringWriter _said = new();

    [Fact]
    public async Task Each_of_its_users_signs_in_with_the_password_that_was_told()
    {
        using var house = Empty(new() { Demo = true });
        var password = _said.ToString().Split().Last(word => word.Length > 0);

        foreach (var role in Enum.GetValues<Role>())
        {
            var answer = await (await OpenForm.At(house.CreateClient(), "/sign-in", "sign-in")).Send(("Email", Demo.Email(role)), ("Password", password));
            Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_second_start_changes_nothing_and_tells_the_same()
    {
        using var house = Empty(new() { Demo = true });
        var before = Contents.Hash(house);
        var demo = house.Get<Demo>();

        await demo.LoadInto();

        Assert.Equal(before, Contents.Hash(house));
        Assert.Contains(await demo.HowToSignIn() ?? "nothing", _said.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://localhost:5080;http://192.0.2.1:5080")]
    [InlineData("http://*:5080")]
    public void Its_password_is_not_told_where_others_reach_the_instance(string urls)
    {
        using var house = Empty(new() { Demo = true, Urls = urls });

        Assert.DoesNotContain("password", _said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_gets_it_who_did_not_want_it()
    {
        using var house = Empty(new() { Demo = false });

        Assert.Empty(house.Services.CreateScope().ServiceProvider.GetRequiredService<Samhandling.Platform.Data.SamhandlingDb>().Partnerships);
    }

    [Fact]
    public async Task A_part_that_fails_leaves_nothing_behind()
    {
        using var house = Empty(new() { Demo = false }, services => services
            .AddSingleton(new DemoPart(Role.Analyst, async (services, cancel) =>
            {
                Assert.Equal(Role.Analyst, services.GetRequiredService<Visit>().Role);
                await Task.FromException(new IOException("no more"));
            })));
        await using var scope = house.Services.CreateAsyncScope();

        await Assert.ThrowsAsync<IOException>(() => scope.ServiceProvider.GetRequiredService<Demo>().LoadInto());

        await using var again = house.Services.CreateAsyncScope();
        Assert.False(await again.ServiceProvider.GetRequiredService<Samhandling.Platform.Data.SamhandlingDb>().Users.AnyAsync());
    }

    public void Dispose() => _said.Dispose();

    private House Empty(Settings settings, Action<IServiceCollection>? more = null)
    {
        var database = FreshDatabase.Empty();
        return new(services =>
        {
            services.AddSingleton(database.Settings with { Demo = settings.Demo, Urls = settings.Urls }).AddSingleton<TextWriter>(_said);
            more?.Invoke(services);
        }, database);
    }
}
