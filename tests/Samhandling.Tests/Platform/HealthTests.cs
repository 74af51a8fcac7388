using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform.Operation;

namespace Samhandling.Tests.Platform;

public sealed class HealthTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task It_lives_and_is_ready_on_a_database_that_is_up_to_date()
    {
        var browser = _house.Browser(Who.Anonymous);

        Assert.Equal("live", await browser.GetStringAsync("/health/live"));
        Assert.Equal("ready", await browser.GetStringAsync("/health/ready"));
    }

    [Fact]
    public async Task It_lives_and_is_not_ready_on_a_database_of_an_earlier_version()
    {
        await _house.Db.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsHistory\"");
        var browser = _house.Browser(Who.Anonymous);

        Assert.Equal(200, (int)(await browser.GetAsync("/health/live")).StatusCode);
        Assert.Equal(503, (int)(await browser.GetAsync("/health/ready")).StatusCode);
    }

    [Fact]
    public async Task It_is_not_ready_when_the_disk_is_all_but_full()
    {
        using var house = new House(services => services.AddSingleton(new DiskSpace(() => DiskSpace.ForServing - 1)));

        Assert.Equal(503, (int)(await house.Browser(Who.Anonymous).GetAsync("/health/ready")).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
