using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Sessions;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.RoundSteps;

/// <summary>An analyst makes a round's open link, by which anyone may answer. One that was made before opens nothing any more.</summary>
[Needs(Permission.RunStudies)]
public sealed class LetAnyoneAnswer(SamhandlingDb db)
{
    /// <returns>What the link opens by, told this once.</returns>
    public async Task<Result<string>> Handle(Guid id, CancellationToken cancel = default)
    {
        var round = await db.Rounds.Where(r => r.Id == id).OneAsync(cancel);
        var token = Secret.New();
        round.OpenTo(Secret.HashOf(token));
        return await db.SaveDurablyAsync<string>(token, cancel);
    }
}
