using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;

namespace Samhandling.Actors.Duplicates;

/// <summary>What speaks for two rows being one.</summary>
public enum Reason { SameName, LikeName, SameOrganisation, SameEmail, SamePhone, SameNumber, SamePlace }

/// <summary>One of two rows that may be one.</summary>
public sealed record Alike(Guid Id, string Name, string? Detail);

/// <summary>Two rows that may be one, with what speaks for it. Whether they are is for somebody to say: a name alone is never enough.</summary>
public sealed record Suggestion(Alike One, Alike Other, double Likeness, IReadOnlyList<Reason> Reasons);

/// <summary>Looks for rows that may be one: names at least nine tenths alike among those that share the first letter of a word.</summary>
public sealed class Suggestions(SamhandlingDb db)
{
    public const double Least = 0.90;

    /// <summary>The most that are shown at a time; the best come first.</summary>
    public const int Most = 100;

    // Longer lists of names with one beginning are compared only where something else is equal too.
    private const int LargestBlock = 400;

    public async Task<IReadOnlyList<Suggestion>> OfPersons(CancellationToken cancel = default)
    {
        var persons = await db.Persons.AsNoTracking().Select(p => new { p.Id, p.Name, p.Email, p.Phone }).ToListAsync(cancel);
        var acts = (await db.Engagements.AsNoTracking().Select(e => new { e.PersonId, e.OrganisationId, e.Title, e.Organisation!.Name }).ToListAsync(cancel)).ToLookup(e => e.PersonId);
        var rows = persons.ConvertAll(p => new Row(p.Id, p.Name, acts[p.Id].Select(a => $"{a.Title}, {a.Name}").FirstOrDefault())
        {
            Signs = [.. acts[p.Id].Select(a => (Reason.SameOrganisation, a.OrganisationId.ToString())), .. Sign(Reason.SameEmail, p.Email), .. Sign(Reason.SamePhone, p.Phone)],
        });
        return Find(rows, (_, _) => true);
    }

    public async Task<IReadOnlyList<Suggestion>> OfOrganisations(CancellationToken cancel = default)
    {
        var organisations = await db.Organisations.AsNoTracking().Select(o => new { o.Id, o.Name, o.Number, o.PartOfId, Place = o.Place == null ? null : o.Place.Name }).ToListAsync(cancel);
        var above = organisations.ToDictionary(o => o.Id, o => o.PartOfId);
        // A department is called like the whole that it is part of, and is not the same.
        return Find(organisations.ConvertAll(o => new Row(o.Id, o.Name, o.Place ?? o.Number) { Signs = [.. Sign(Reason.SameNumber, o.Number), .. Sign(Reason.SamePlace, o.Place)] }), (one, other) => above[one] != other && above[other] != one);
    }

    private static IReadOnlyList<Suggestion> Find(List<Row> rows, Func<Guid, Guid, bool> mayBeOne)
    {
        var pairs = new HashSet<(int, int)>();
        foreach (var block in Blocks(rows).Where(b => b.Count <= LargestBlock))
            for (var i = 0; i < block.Count; i++)
                for (var j = i + 1; j < block.Count; j++)
                    if (NameKey.MayBe(Least, rows[block[i]].Key, rows[block[j]].Key)) pairs.Add((block[i], block[j]));
        return [.. pairs.Where(p => mayBeOne(rows[p.Item1].Id, rows[p.Item2].Id)).Select(p => Compare(rows[p.Item1], rows[p.Item2])).OfType<Suggestion>()
            .OrderByDescending(s => s.Reasons.Count).ThenByDescending(s => s.Likeness).ThenBy(s => s.One.Name, StringComparer.Ordinal).ThenBy(s => s.One.Id).Take(Most)];
    }

    /// <summary>Those that share the first letter of a word; where there are too many of them, those that share two, three or four, and always those that share a sign.</summary>
    private static IEnumerable<List<int>> Blocks(List<Row> rows)
    {
        var words = rows.ConvertAll(row => row.Key.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        for (var letters = 1; letters <= 4; letters++)
        {
            var blocks = new Dictionary<string, List<int>>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
            for (var i = 0; i < rows.Count; i++)
                foreach (var word in words[i]) Put(blocks, word.AsSpan(0, Math.Min(letters, word.Length)), i);
            foreach (var block in blocks.Dictionary.Values) yield return block;
        }
        foreach (var block in rows.Index().SelectMany(r => r.Item.Signs.Select(s => (Sign: s, r.Index)).Distinct()).GroupBy(b => b.Sign, b => b.Index)) yield return [.. block];
    }

    // A row comes once into a block, however many of its words begin so.
    private static void Put(Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> blocks, ReadOnlySpan<char> start, int row)
    {
        if (!blocks.TryGetValue(start, out var block)) blocks[start] = block = [];
        if (block.Count == 0 || block[^1] != row) block.Add(row);
    }

    private static Suggestion? Compare(Row one, Row other)
    {
        var likeness = NameKey.Likeness(one.Key, other.Key);
        if (likeness < Least) return null;
        var (first, second) = one.Id.CompareTo(other.Id) < 0 ? (one, other) : (other, one);
        var signs = one.Signs.Intersect(other.Signs).Select(s => s.Item1).Distinct().Order();
        return new(new(first.Id, first.Name, first.Detail), new(second.Id, second.Name, second.Detail), likeness, [one.Key.Equals(other.Key, StringComparison.Ordinal) ? Reason.SameName : Reason.LikeName, .. signs]);
    }

    private static IEnumerable<(Reason, string)> Sign(Reason reason, string? value) => value is null ? [] : [(reason, value.ToUpperInvariant())];

    private sealed record Row(Guid Id, string Name, string? Detail)
    {
        public string Key { get; } = NameKey.Of(Name);
        public required List<(Reason, string)> Signs { get; init; }
    }
}
