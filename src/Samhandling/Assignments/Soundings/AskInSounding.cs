using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Asking;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Sessions;

namespace Samhandling.Assignments.Soundings;

/// <summary>Somebody asks organisations in a sounding. Whoever is asked for one gets a letter with a secret link; who speaks for it can also sign in.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class AskInSounding(SamhandlingDb db, WhoToAsk choices, AskLetters letters, Visit visit, TimeProvider clock)
{
    public Task<Sounding> Find(Guid id, CancellationToken cancel = default) => db.Soundings.Include(s => s.Asked).Where(s => s.Id == id).OneAsync(cancel);

    /// <summary>Refused after the last day, and for an organisation that is asked already.</summary>
    public Task<Result<Sounding>> Handle(Guid id, AskForm form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(id, form, cancel), cancel);

    private async Task<Result<Sounding>> Once(Guid id, AskForm form, CancellationToken cancel)
    {
        var sounding = await Find(id, cancel);
        if (!(await choices.Find(form.Keys, [.. sounding.Asked.Select(a => a.OrganisationId)], nameof(AskForm.Another), cancel)).Try(out var chosen, out var refusal)) return refusal;
        if (!sounding.Ask(chosen, clock.Today()).Try(out var asked, out refusal)) return refusal;
        foreach (var (one, who) in asked.Zip(chosen).Where(pair => letters.Reach(pair.Second.Person)))
        {
            var token = Secret.New();
            db.SoundingLinks.Add(new() { SoundedId = one.Id, Hash = Secret.HashOf(token) });
            await letters.Write(who.Person!, $"soundings/answer/{token}", () => (Texts.AskedSubject.With(sounding.Title), Texts.AskedLetter.With(who.Person!.Name, visit.Partnership!.Name, sounding.Title, sounding.Question, sounding.ClosesOn)), cancel: cancel);
        }

        return await db.SaveDurablyAsync<Sounding>(sounding, cancel);
    }
}
