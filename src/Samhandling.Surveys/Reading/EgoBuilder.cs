using System.Globalization;
using Samhandling.Surveys.Answers;

namespace Samhandling.Surveys.Reading;

/// <summary>Puts personal networks together from respondents, the named and their ties, in that order.</summary>
internal sealed class EgoBuilder
{
    private readonly List<Ego> _egos = [];
    private readonly Dictionary<string, Ego> _byKey = new(StringComparer.Ordinal);
    private readonly List<ReadingFault> _faults = [];

    public EgoFile File => new([.. _egos.Select(e => new EgoNet(e.Key, e.Row, e.About, e.Named, e.Ties))], _faults);

    public IReadOnlyList<string> Keys => [.. _egos.Select(e => e.Key)];

    public void Fault(int row, ReadingFaultKind kind, string? file, string? value) => _faults.Add(new(row, kind, file, value));

    public void AddEgo(string key, int row, string? file, Dictionary<string, string> about)
    {
        if (key.Length == 0) Fault(row, ReadingFaultKind.KeyMissing, file, null);
        else if (_byKey.TryAdd(key, new(key, row, about))) _egos.Add(_byKey[key]);
        else Fault(row, ReadingFaultKind.KeyDoubled, file, key);
    }

    /// <summary>A named person; the respondent too, where the file tells only of the named.</summary>
    public void AddNamed(string ego, string key, string name, int row, string? file, Dictionary<string, string> about, bool addsEgo = false)
    {
        if (addsEgo && ego.Length > 0 && !_byKey.ContainsKey(ego)) AddEgo(ego, row, file, []);
        if (ego.Length == 0 || key.Length == 0) Fault(row, ReadingFaultKind.KeyMissing, file, null);
        else if (!_byKey.TryGetValue(ego, out var of)) Fault(row, ReadingFaultKind.KeyUnknown, file, ego);
        else if (!of.Places.TryAdd(key, of.Named.Count)) Fault(row, ReadingFaultKind.KeyDoubled, file, key);
        else of.Named.Add(new(name.Length > 0 ? name : key) { FollowUps = about });
    }

    public void AddTie(string ego, string from, string to, string kind, string weight, int row, string? file)
    {
        double? strength = double.TryParse(weight, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (strength is 0) return;
        if (!_byKey.TryGetValue(ego, out var of)) Fault(row, ReadingFaultKind.KeyUnknown, file, ego);
        else if (!of.Places.TryGetValue(from, out var one)) Fault(row, ReadingFaultKind.KeyUnknown, file, from);
        else if (!of.Places.TryGetValue(to, out var other)) Fault(row, ReadingFaultKind.KeyUnknown, file, to);
        else of.Ties.Add(new(one, other, kind, strength));
    }

    /// <summary>The person at a place of a respondent's list has this key too.</summary>
    public void AddTieByPlace(string ego, int from, int to, string weight, int row, string? file)
    {
        if (!_byKey.TryGetValue(ego, out var of)) Fault(row, ReadingFaultKind.KeyUnknown, file, ego);
        else if (Math.Max(from, to) > of.Named.Count || Math.Min(from, to) < 1) Fault(row, ReadingFaultKind.KeyUnknown, file, $"{from} {to}");
        else if (double.TryParse(weight, CultureInfo.InvariantCulture, out var strength) && strength != 0) of.Ties.Add(new(from - 1, to - 1, "", strength));
    }

    private sealed class Ego(string key, int row, Dictionary<string, string> about)
    {
        public string Key => key;

        public int Row => row;

        public Dictionary<string, string> About => about;

        public List<NamedPerson> Named { get; } = [];

        public Dictionary<string, int> Places { get; } = new(StringComparer.Ordinal);

        public List<NamedTie> Ties { get; } = [];
    }
}
