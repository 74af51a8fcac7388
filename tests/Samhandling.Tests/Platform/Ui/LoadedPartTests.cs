using System.Net;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.SignIn;
using Samhandling.Platform.Ui;

namespace Samhandling.Tests.Platform.Ui;

public sealed class LoadedPartTests
{
    [Fact]
    public async Task Panels_beside_each_other_read_in_turn()
    {
        var reading = new Reading();
        using var house = new House(services => services.AddSingleton(reading)
            .AddTransient<IPanel<Partnership>, First>().AddTransient<IPanel<Partnership>, Second>());

        for (var i = 0; i < 20; i++)
        {
            var answer = await house.Browser().GetAsync($"/{House.Ours}");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(2, (await House.Read(answer)).QuerySelectorAll("main .planted").Length);
        }
        Assert.Equal(1, reading.MostAtOnce);
    }

    private sealed class Reading
    {
        private int _now;

        public int MostAtOnce { get; private set; }

        public async Task One(Func<Task> read)
        {
            MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref _now));
            // Gives way, as a database does that lies on another machine.
            await Task.Yield();
            await read();
            Interlocked.Decrement(ref _now);
        }
    }

    private abstract class Planted : LoadedPart, IPanel<Partnership>
    {
        [Parameter] public required Partnership Subject { get; set; }
        [Inject] private SamhandlingDb Db { get; init; } = null!;
        [Inject] private Reading Reading { get; init; } = null!;

        protected override Task Load() => Reading.One(async () =>
        {
            for (var i = 0; i < 3; i++) await Db.Users.AsNoTracking().ToListAsync();
        });

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddMarkupContent(0, "<p class='planted'></p>");
    }

    [Needs(Permission.SeePartnership)]
    private sealed class First : Planted;

    [Needs(Permission.SeePartnership)]
    private sealed class Second : Planted;
}
