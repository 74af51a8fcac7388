using Microsoft.Extensions.DependencyInjection;

namespace Samhandling.Tests.Platform;

/// <summary>A clock that stands until the test sets it on.</summary>
public sealed class SetClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;

    /// <summary>A house that goes by this clock.</summary>
    public House House(Action<IServiceCollection>? change = null) => new(services =>
    {
        services.AddSingleton<TimeProvider>(this);
        change?.Invoke(services);
    });
}
