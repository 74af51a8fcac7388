using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.AskingWhom;

/// <summary>Somebody to be asked, as the register or a list has them.</summary>
public sealed record Newcomer(string Name, string? Email = null, string? Organisation = null, Sector Sector = Sector.Unknown, Guid? PlaceId = null, string? Language = null, Guid? PersonId = null);

/// <summary>How many came on the list, and how many stood on it already.</summary>
public sealed record Added(int New, int There);

/// <summary>The list of those whom a round asks. Whoever stands on it is never put there a second time.</summary>
public sealed class Frame(SamhandlingDb db)
{
    private const int Tries = 5;

    /// <summary>Those of them who are not on the list, each once.</summary>
    public async Task<IReadOnlyList<Newcomer>> New(Guid roundId, IReadOnlyList<Newcomer> all, CancellationToken cancel = default) => NotIn(await There(roundId, cancel), all);

    /// <summary>Puts on the list those who are not on it, with numbers by lot. All or nobody, whoever else adds at the same time.</summary>
    public async Task<Result<Added>> Add(Guid roundId, IReadOnlyList<Newcomer> all, CancellationToken cancel = default, [CallerFilePath] string by = "")
    {
        for (var tries = 1; ; tries++)
        {
            var there = await There(roundId, cancel);
            var added = NotIn(there, all);
            var first = there.Select(r => r.Number).DefaultIfEmpty().Max() + 1;
            var numbers = Enumerable.Range(first, added.Count).ToArray();
            RandomNumberGenerator.Shuffle(numbers.AsSpan());
            db.Respondents.AddRange(added.Select((n, i) => new Respondent { RoundId = roundId, Number = numbers[i], PersonId = n.PersonId, Name = n.Name, Email = n.Email, Organisation = n.Organisation, Sector = n.Sector, PlaceId = n.PlaceId, Language = n.Language }));
            var answer = await db.SaveAsync<Added>(new Added(added.Count, all.Count - added.Count), cancel, by);
            // Somebody else took the numbers meanwhile, and may have added the same persons.
            if (answer.Try(out _, out var refusal) || !refusal.IsClash || tries == Tries) return answer;
        }
    }

    private Task<List<Respondent>> There(Guid roundId, CancellationToken cancel) => db.Respondents.AsNoTracking().Where(r => r.RoundId == roundId).ToListAsync(cancel);

    private static List<Newcomer> NotIn(List<Respondent> there, IReadOnlyList<Newcomer> all)
    {
        var persons = there.Select(r => r.PersonId).OfType<Guid>().ToHashSet();
        var addresses = there.Select(r => r.Email).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        // Two of the register may share an address; one of a list is who has it.
        var ofLists = there.Where(r => r.PersonId is null).Select(r => r.Email).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var names = there.Where(r => r.Email is null).Select(r => NameOf(r.Name, r.Organisation)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var left = new List<Newcomer>();
        foreach (var one in all)
        {
            var isThere = one switch
            {
                { PersonId: { } person } => persons.Contains(person) || (one.Email is { } own && ofLists.Contains(own)),
                { Email: { } email } => addresses.Contains(email),
                _ => names.Contains(NameOf(one.Name, one.Organisation)),
            };
            if (isThere) continue;
            left.Add(one);
            if (one.PersonId is { } id) persons.Add(id);
            if (one.Email is { } address) { addresses.Add(address); if (one.PersonId is null) ofLists.Add(address); }
            else names.Add(NameOf(one.Name, one.Organisation));
        }
        return left;
    }

    private static string NameOf(string? name, string? organisation) => $"{name}\n{organisation}";
}
