using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Tables;
using Samhandling.Studies.NetworkImports;
using Samhandling.Studies.Responding;

namespace Samhandling.Studies.NetworkStudies;

/// <summary>What network studies hold of a person, found by name. Erased, the person stays as a number without anything told of it, so that the figures of all others hold.</summary>
public sealed class HeldByNetworks(SamhandlingDb db, Visit visit) : IPersonalData
{
    private static readonly string[] s_told = [nameof(NetworkPerson.Name), nameof(NetworkPerson.Municipality), nameof(NetworkPerson.Gender), nameof(NetworkPerson.Title), nameof(NetworkPerson.Years), nameof(NetworkPerson.Age), nameof(NetworkPerson.IsExternal)];

    public async Task<IReadOnlyList<HeldData>> Of(Subject subject, CancellationToken cancel)
    {
        var held = new List<HeldData>();
        foreach (var (study, person) in await Find(subject, cancel))
            held.Add(visit.May(Permission.SeeNames)
                ? new(study.Title, person.Title ?? person.Key, string.Join(", ", new[] { person.Name, person.Municipality, person.Gender, person.Years?.ToString("0.#", CultureInfo.CurrentCulture), person.Age?.ToString("0.#", CultureInfo.CurrentCulture) }.OfType<string>()))
                : new(study.Title, Texts.Networks, Texts.OnlyAnalystReads));
        held.AddRange((await Drafts(subject, cancel)).Select(draft => new HeldData(Texts.Networks, draft.TiesName, draft.PeopleName ?? "")));
        return held;
    }

    public async Task Erase(Subject subject, CancellationToken cancel)
    {
        db.ImportDrafts.RemoveRange(await Drafts(subject, cancel));
        foreach (var (study, person) in await Find(subject, cancel))
        {
            var row = db.Entry(person);
            foreach (var told in s_told) row.CurrentValues[told] = null;
            row.CurrentValues[nameof(NetworkPerson.Key)] = $"P{person.Pseudonym}";
            db.Entry(study).CurrentValues[nameof(NetworkStudy.Figures)] = null;
            // What was shown of it before must not be shown again.
            db.Entry(study).CurrentValues[nameof(NetworkStudy.Version)] = study.Version + 1;
        }
    }

    private async Task<List<(NetworkStudy Study, NetworkPerson Person)>> Find(Subject subject, CancellationToken cancel)
    {
        var persons = (await db.Set<NetworkPerson>().ToListAsync(cancel)).Where(p => subject.IsCalled(p.Name) || subject.IsCalled(p.Key) || p.Key.Equals(new NamedKey(true, subject.Id).ToString(), StringComparison.Ordinal)).ToList();
        var ids = persons.Select(p => p.StudyId).ToHashSet();
        var studies = await db.NetworkStudies.Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, cancel);
        return [.. persons.Select(p => (studies[p.StudyId], p))];
    }

    private async Task<List<ImportDraft>> Drafts(Subject subject, CancellationToken cancel) =>
        [.. (await db.ImportDrafts.ToListAsync(cancel)).Where(d => Names(subject, d.TiesName, d.Ties) || (d.People is { } people && Names(subject, d.PeopleName!, people)))];

    private static bool Names(Subject subject, string name, byte[] bytes) =>
        subject.IsIn(Encoding.UTF8.GetString(bytes)) || (TableFile.Read(name, bytes).Try(out var tables, out _) && tables.Any(t => t.Lines.Any(l => l.Cells.Any(subject.IsIn))));
}
