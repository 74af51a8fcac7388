using System.Text;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.ContactPoints;
using Samhandling.Actors.ContactTests;
using Samhandling.Actors.Persons;
using Samhandling.Actors.Register;
using Samhandling.Actors.Undoing;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Actors.PersonalData;

/// <summary>What the register of actors holds of a person: the row, what the person does, and what was kept to undo by.</summary>
public sealed class HeldByActors(SamhandlingDb db, References references, TimeProvider clock) : IPersonalData
{
    public async Task<IReadOnlyList<HeldData>> Of(Subject subject, CancellationToken cancel)
    {
        var person = await db.Persons.AsNoTracking().SingleAsync(p => p.Id == subject.Id, cancel);
        var acts = await db.Engagements.AsNoTracking().Include(e => e.Organisation).Where(e => e.PersonId == subject.Id).OrderBy(e => e.From).ThenBy(e => e.Id).ToListAsync(cancel);
        var points = await db.ContactPoints.AsNoTracking().Include(c => c.Place).Where(c => c.PersonId == subject.Id || c.DeputyId == subject.Id).OrderBy(c => c.Id).ToListAsync(cancel);
        var tests = await db.ContactTests.AsNoTracking().Include(t => t.ContactPoint).ThenInclude(c => c!.Place).Where(t => t.PersonId == subject.Id).OrderBy(t => t.SentAt).ToListAsync(cancel);
        var deeds = await Deeds(subject, cancel);
        var drafts = await Drafts(subject, cancel);
        return
        [
            .. PersonForm.Of(person).Shown().Where(row => row.Value is not null).Select(row => new HeldData(Texts.InRegister, row.Label, row.Value!)),
            .. acts.Select(act => new HeldData(Texts.Acts, act.Title, $"{act.Organisation!.Name}, {ActorWords.Period(act.From, act.To)}")),
            .. points.Select(point => new HeldData(Texts.ContactPoint, point.Role.Text(), point.Place!.Name)),
            .. tests.Select(test => new HeldData(Texts.ContactTest, TestWords.Of(test.ContactPoint!), test.AnsweredAt is { } at ? Texts.TestSent.With(test.SentAt, at) : Texts.TestUnanswered.With(test.SentAt))),
            .. deeds.Select(deed => new HeldData(Texts.KeptToUndo, deed.Title, Texts.GoesAfter.With(deed.DoneAt.AddDays(Deed.KeptDays)))),
            .. drafts.Select(draft => new HeldData(Texts.HandedInLists, draft.FileName, Texts.GoesAfter.With(draft.HandedInAt + Importing.ActorDraft.Lasts))),
        ];
    }

    public async Task Erase(Subject subject, CancellationToken cancel)
    {
        db.Deeds.RemoveRange(await Deeds(subject, cancel));
        db.ActorDrafts.RemoveRange(await Drafts(subject, cancel));
        foreach (var (row, pointer) in await references.To(db.Model.FindEntityType(typeof(Person))!, [subject.Id], cancel))
            if (row.Entity is ContactPoint point) point.LetGo(subject.Id, clock.Today());
            else if (pointer.IsNullable) row.CurrentValues[pointer] = null;
            else row.State = EntityState.Deleted;
        db.Persons.Remove(await db.Persons.SingleAsync(p => p.Id == subject.Id, cancel));
    }

    private async Task<List<Deed>> Deeds(Subject subject, CancellationToken cancel) =>
        [.. (await db.Deeds.ToListAsync(cancel)).Where(deed => subject.IsIn(deed.Title) || deed.Read().Any(change => change.Id == subject.Id || change.Before?.Values.Any(value => subject.IsIn(value.ToString())) is true))];

    private async Task<List<Importing.ActorDraft>> Drafts(Subject subject, CancellationToken cancel) =>
        [.. (await db.ActorDrafts.ToListAsync(cancel)).Where(draft => Platform.Tables.TableFile.Read(draft.FileName, draft.Content).Try(out var tables, out _) && tables.Any(t => t.Lines.Any(l => l.Cells.Any(subject.IsIn))))];
}
