namespace Samhandling.Platform;

public static class Clock
{
    extension(TimeProvider clock)
    {
        /// <summary>The day that it is where the instance is.</summary>
        public DateOnly Today() => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
    }
}
