using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Mail;

namespace Samhandling.Cooperation.EarlyInput;

/// <summary>A coordinator tells what changed because of those who answered. Each of them gets a letter.</summary>
[Needs(Permission.KeepGroups)]
public sealed class FinishInputRound(SamhandlingDb db, InputLetters letters, Settings settings, TimeProvider clock)
{
    public sealed class Form
    {
        [Needed, AtMost(InputRound.ChangedLength)] public string? Changed { get; set; }
        public int Version { get; set; }
    }

    public Task<InputRound> Find(Guid id, CancellationToken cancel = default) => db.InputRounds.Include(r => r.Invitations).ThenInclude(i => i.Person).Where(r => r.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<InputRound>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var round = await Find(id, cancel);
        if (form.Version != round.Version) return Refusal.Clash;
        var answer = round.Finish(form.Changed, clock.Today());
        if (answer.Try(out _, out _) && settings.HasBaseUrl)
            foreach (var invitation in round.Invitations.Where(i => i.AnsweredAt is not null && i.Person?.Email is { } to && OutgoingMail.IsAddress(to)))
                await letters.Finished(round, invitation, invitation.Person!, cancel);
        return await db.SaveDurablyAsync(answer, cancel);
    }
}
