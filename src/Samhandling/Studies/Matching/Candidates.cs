using Samhandling.Actors.Duplicates;
using Samhandling.Platform.Search;

namespace Samhandling.Studies.Matching;

/// <summary>Somebody whom a written name may mean.</summary>
/// <param name="Names">The name, and then those the person has or had besides.</param>
public sealed record Candidate(Meant Who, IReadOnlyList<string> Names)
{
    public string Name => Names[0];
}

/// <summary>That a written name may mean somebody, with what speaks for it.</summary>
/// <param name="Likeness">Of the names, from .90 to 1.</param>
/// <param name="Organisations">What the candidate acts for.</param>
/// <param name="IsSameOrganisation">Whether one of them is what was written to tell who is meant.</param>
public sealed record NameSuggestion(Candidate Candidate, double Likeness, bool IsSameName, IReadOnlyList<string> Organisations, bool IsSameOrganisation)
{
    /// <summary>Whether nobody needs to be asked: the key and the organisation are equal. A name alone is never enough.</summary>
    public bool IsCertain => IsSameName && IsSameOrganisation && Candidate.Who.Means is NameMeaning.Person or NameMeaning.Respondent;
}

/// <summary>All whom written names may mean, to be looked through for those called alike (domain.md A.2).</summary>
public sealed class Candidates
{
    public const double Least = 0.90;

    /// <summary>So many are suggested for a name; the best come first.</summary>
    public const int Most = 5;

    private readonly List<(Candidate Who, string Key)> _all = [];

    // Compared are those alone that share the first letter of a word.
    private readonly Dictionary<char, List<int>> _blocks = [];

    public Candidates(IEnumerable<Candidate> all)
    {
        foreach (var who in all)
            foreach (var key in who.Names.Select(NameKey.Of).Distinct(StringComparer.Ordinal))
            {
                foreach (var letter in Letters(key))
                {
                    if (!_blocks.TryGetValue(letter, out var block)) _blocks[letter] = block = [];
                    block.Add(_all.Count);
                }
                _all.Add((who, key));
            }
    }

    /// <summary>Those whose names are at least nine tenths alike, the most alike first; each once, by the name that is most alike.</summary>
    public IReadOnlyList<(Candidate Who, double Likeness, bool IsSameName)> Alike(WrittenKey written)
    {
        var found = new Dictionary<Meant, (Candidate Who, double Likeness, bool IsSameName)>();
        foreach (var at in Letters(written.Name).SelectMany(l => _blocks.GetValueOrDefault(l) ?? []).Distinct())
        {
            var (who, key) = _all[at];
            if (!NameKey.MayBe(Least, written.Name, key) || NameKey.Likeness(written.Name, key) is var likeness && likeness < Least) continue;
            if (!found.TryGetValue(who.Who, out var before) || before.Likeness < likeness) found[who.Who] = (who, likeness, written.Name.Equals(key, StringComparison.Ordinal));
        }
        return [.. found.Values.OrderByDescending(f => f.Likeness).ThenBy(f => f.Who.Name, StringComparer.Ordinal).ThenBy(f => f.Who.Who.Id)];
    }

    /// <summary>Whom a written name may mean, those of the same organisation first.</summary>
    /// <param name="organisations">What a candidate acts for.</param>
    public static IReadOnlyList<NameSuggestion> Suggest(WrittenKey written, IReadOnlyList<(Candidate Who, double Likeness, bool IsSameName)> alike, Func<Candidate, IReadOnlyList<string>> organisations) =>
        [.. alike.Select(a => (a, Acts: organisations(a.Who))).Select(a => new NameSuggestion(a.a.Who, a.a.Likeness, a.a.IsSameName, a.Acts, written.About.Length > 0 && a.Acts.Any(o => SoughtWords.Fold(o).Equals(written.About, StringComparison.Ordinal))))
            .OrderByDescending(s => s.IsSameOrganisation).ThenByDescending(s => s.Likeness).Take(Most)];

    /// <summary>The one whom the name means without anybody being asked; null where there is none, or more than one.</summary>
    public static Candidate? Certain(IReadOnlyList<NameSuggestion> suggestions) => suggestions.Where(s => s.IsCertain).ToList() is [var only] ? only.Candidate : null;

    private static IEnumerable<char> Letters(string key) => key.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w[0]).Distinct();
}
