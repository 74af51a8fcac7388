using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Sessions;

namespace Samhandling.Reporting.Ratings;

/// <summary>Whoever advises makes a link to send to those who were advised this year.</summary>
[Needs(Permission.KeepCases)]
public sealed class MakeRatingLink(SamhandlingDb db, TimeProvider clock)
{
    /// <returns>The token in the address, which is told this once.</returns>
    public async Task<Result<string>> Handle(CancellationToken cancel = default)
    {
        var token = Secret.New();
        db.RatingLinks.Add(new() { Year = clock.Today().Year, Hash = Secret.HashOf(token) });
        return await db.SaveDurablyAsync<string>(token, cancel);
    }
}
