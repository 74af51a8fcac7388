using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Asking;
using Samhandling.Assignments.Submitting;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Wants;

/// <summary>Somebody asks organisations what they want. Whoever is asked for one gets a letter with a secret link; who speaks for it can also sign in.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class AskForWants(SamhandlingDb db, WhoToAsk choices, WantLetters letters, TimeProvider clock)
{
    public Task<WantRound> Find(Guid roundId, CancellationToken cancel = default) => db.WantRounds.Include(r => r.Asked).Where(r => r.Id == roundId).OneAsync(cancel);

    /// <summary>Refused after the last day, and for an organisation that is asked already.</summary>
    public Task<Result<WantRound>> Handle(Guid roundId, AskForm form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(roundId, form, cancel), cancel);

    private async Task<Result<WantRound>> Once(Guid roundId, AskForm form, CancellationToken cancel)
    {
        var round = await Find(roundId, cancel);
        if (!(await choices.Find(form.Keys, [.. round.Asked.Select(a => a.OrganisationId)], nameof(AskForm.Another), cancel)).Try(out var chosen, out var refusal)) return refusal;
        if (!round.Ask(chosen, clock.Today()).Try(out var asked, out refusal)) return refusal;
        foreach (var (one, who) in asked.Zip(chosen)) await letters.Asked(round, one, who.Person, cancel);
        return await db.SaveDurablyAsync<WantRound>(round, cancel);
    }
}
