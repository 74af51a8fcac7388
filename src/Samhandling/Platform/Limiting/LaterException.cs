namespace Samhandling.Platform.Limiting;

/// <summary>The request may come again, but not now.</summary>
/// <param name="status">429 when this visitor tried too often, 503 when too many came at once.</param>
/// <param name="after">When to come again.</param>
public sealed class LaterException(int status, TimeSpan after) : Exception("Not now.")
{
    public int Status => status;
    public TimeSpan After => after;
}
