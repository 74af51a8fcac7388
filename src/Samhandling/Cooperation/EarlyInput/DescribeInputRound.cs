using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.EarlyInput;

/// <summary>A coordinator changes what a round is about, or how long it is open.</summary>
[Needs(Permission.KeepGroups)]
public sealed class DescribeInputRound(SamhandlingDb db)
{
    public Task<InputRound> Find(Guid id, CancellationToken cancel = default) => db.InputRounds.Include(r => r.Invitations).Where(r => r.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<InputRound>> Handle(Guid id, InputForm form, CancellationToken cancel = default)
    {
        var round = await Find(id, cancel);
        if (form.Version != round.Version) return Refusal.Clash;
        return await db.SaveAsync(round.Change(form.Facts()), cancel);
    }
}
