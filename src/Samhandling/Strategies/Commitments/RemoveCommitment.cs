using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Commitments;

/// <summary>A commitment that was written down by mistake is taken away. One that will not be kept stays, and its comment says why.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class RemoveCommitment(SamhandlingDb db)
{
    /// <summary>Refused once it was told how far it is.</summary>
    public async Task<Result<Commitment>> Handle(Guid id, CancellationToken cancel = default)
    {
        var commitment = await db.Commitments.Where(c => c.Id == id).OneAsync(cancel);
        if (commitment.ToldOn is not null) return new Refusal("", Texts.IsTold);
        db.Commitments.Remove(commitment);
        return await db.SaveAsync<Commitment>(commitment, cancel);
    }
}
