using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;
using Samhandling.Platform;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Answers;

namespace Samhandling.Studies.Responding;

/// <summary>A person who may be ticked or chosen, with what tells who it is.</summary>
public sealed record OfferedPerson(string Key, string Name, string? About);

/// <summary>Who is offered to a respondent who names persons: those who are asked in the round, or those of the register, as the round has it.</summary>
public sealed class NamesToOffer(SamhandlingDb db, TimeProvider clock)
{
    /// <summary>So many are suggested at a time, from so many letters on: nobody reads the register by it.</summary>
    public const int Most = 8, FewestLetters = 2;

    /// <summary>All who are asked, but oneself, by name: for a list to tick.</summary>
    public async Task<IReadOnlyList<OfferedPerson>> Roster(Sitting at, CancellationToken cancel = default)
    {
        var (round, self) = (at.Round.Id, at.Respondent.Id);
        var asked = await db.Respondents.AsNoTracking().Where(r => r.RoundId == round && r.Id != self && r.Name != null).ToListAsync(cancel);
        return [.. asked.Select(Of).OrderBy(p => p.Name, StringComparer.CurrentCulture)];
    }

    /// <summary>Who could be meant by what is written so far; nobody where the round suggests nobody.</summary>
    public async Task<IReadOnlyList<OfferedPerson>> Suggest(Sitting at, string written, CancellationToken cancel = default)
    {
        var words = SoughtWords.Fold(written).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Sum(w => w.Length) < FewestLetters || at.Round.Suggests == Suggested.Nobody) return [];
        if (at.Round.Suggests == Suggested.Asked) return [.. (await Roster(at, cancel)).Where(p => IsMeant(p.Name, words)).Take(Most)];

        var persons = db.Persons.AsNoTracking();
        foreach (var word in words) persons = persons.Where(p => (" " + p.Folded.Replace("\n", " ")).Contains(" " + word));
        var self = at.Respondent.PersonId;
        return await Offered(persons.Where(p => p.Id != self).OrderBy(p => p.Name).Take(Most), cancel);
    }

    /// <summary>The same answers with the names as we know them: a key that was never offered is taken for no key.</summary>
    public async Task<IReadOnlyList<GivenAnswer>> Checked(Sitting at, IReadOnlyList<GivenAnswer> given, CancellationToken cancel = default)
    {
        var keys = given.SelectMany(g => g.Read.Answer?.Names ?? []).Select(n => n.Key).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (keys.Count == 0) return given;
        var known = await Known(at, keys, cancel);
        return [.. given.Select(g => g.Read.Answer?.Names is { } names ? g with { Read = g.Read with { Answer = g.Read.Answer with { Names = [.. names.Select(n => Right(n, known))] } } } : g)];
    }

    private static NamedPerson Right(NamedPerson named, Dictionary<string, OfferedPerson> known) =>
        named.Key is null ? named : known.TryGetValue(named.Key, out var person) ? named with { Name = person.Name, About = person.About } : named with { Key = null };

    private async Task<Dictionary<string, OfferedPerson>> Known(Sitting at, List<string> keys, CancellationToken cancel)
    {
        var read = keys.Select(k => NamedKey.Read(k)).OfType<NamedKey>().ToLookup(k => k.IsPerson, k => k.Id);
        var (round, asked, persons) = (at.Round.Id, read[false].ToList(), read[true].ToList());
        var known = new Dictionary<string, OfferedPerson>(StringComparer.Ordinal);
        foreach (var one in await db.Respondents.AsNoTracking().Where(r => r.RoundId == round && r.Name != null && (asked.Contains(r.Id) || persons.Contains(r.PersonId!.Value))).ToListAsync(cancel)) known[Of(one).Key] = Of(one);
        if (persons.Count > 0 && at.Round.Suggests == Suggested.Register)
            foreach (var one in await Offered(db.Persons.AsNoTracking().Where(p => persons.Contains(p.Id)), cancel)) known[one.Key] = one;
        return known;
    }

    /// <summary>Persons of the register with one of the organisations that they act for now.</summary>
    private async Task<IReadOnlyList<OfferedPerson>> Offered(IQueryable<Person> persons, CancellationToken cancel)
    {
        var day = clock.Today();
        var found = await persons.Select(p => new { p.Id, p.Name, About = p.Engagements.Where(e => (e.From == null || e.From <= day) && (e.To == null || e.To >= day)).OrderBy(e => e.Title).Select(e => e.Organisation!.Name).FirstOrDefault() }).ToListAsync(cancel);
        return [.. found.Select(p => new OfferedPerson(new NamedKey(true, p.Id).ToString(), p.Name, p.About))];
    }

    private static OfferedPerson Of(Respondent asked) => new(NamedKey.Of(asked).ToString(), asked.Name!, asked.Organisation);

    private static bool IsMeant(string name, string[] words)
    {
        var parts = SoughtWords.Fold(name).Split(' ');
        return Array.TrueForAll(words, w => Array.Exists(parts, p => p.StartsWith(w, StringComparison.Ordinal)));
    }
}
