using System.Security.Cryptography;
using Samhandling.Platform;
using Samhandling.Studies.Analysis;
using Samhandling.Studies.NetworkReports;

namespace Samhandling.Studies.NetworkStudies;

/// <summary>One round of asking who turns to whom in one place: its persons, their ties, why it is held and until when it is kept.</summary>
public sealed class NetworkStudy
{
    public const int TitleLength = 200, PlaceLength = 100, QuestionLength = 500, PurposeLength = 1000, LegalBasisLength = 300, SourceLength = 300, QuestionCodeLength = 64;

    /// <summary>Its word where files are kept with it.</summary>
    public const string AttachmentKind = "network-study";

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The round whose answers it was built of, and the question's code; null for one that was imported.</summary>
    public Guid? RoundId { get; init; }
    public string? QuestionCode { get; init; }
    public required string Title { get; set; }

    /// <summary>The place that is studied; who is from elsewhere is external.</summary>
    public string? Place { get; set; }

    /// <summary>What was asked, in the words of the round.</summary>
    public string? Question { get; set; }
    public required DateOnly HeldOn { get; set; }
    public required string Purpose { get; set; }
    public required string LegalBasis { get; set; }

    /// <summary>The day on which names and ties are deleted.</summary>
    public required DateOnly DeleteOn { get; set; }

    /// <summary>Whose data it is, as the line under each figure says.</summary>
    public string? Source { get; set; }
    public int? Cap { get; set; }
    public required DateTime ImportedAt { get; set; }
    public List<NetworkPerson> Persons { get; } = [];
    public required TieBytes Ties { get; set; }

    /// <summary>Shares of the place's people under 4, 4–9 and 10 or more years there, and under 30, 30–39 and 40 or more years old; null where nobody has said.</summary>
    public double[]? PopulationByYears { get; private set; }
    public double[]? PopulationByAge { get; private set; }

    /// <summary>The figures as reckoned last; null when something they stand on has changed.</summary>
    public string? Figures { get; private set; }

    /// <summary>Counts what was done to the study, so that two who change it at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <summary>Holds the named against the place's people. Refused unless the three shares of each make up the whole.</summary>
    public Result<NetworkStudy> CompareWith(Population population)
    {
        if (population.ByYears is { } years && !IsWhole(years)) return new Refusal("UnderFour", Texts.SharesMustSumTo100);
        if (population.ByAge is { } ages && !IsWhole(ages)) return new Refusal("UnderThirty", Texts.SharesMustSumTo100);
        (PopulationByYears, PopulationByAge) = (population.ByYears?.ToArray(), population.ByAge?.ToArray());
        Figures = null;
        Version++;
        return this;
    }

    /// <summary>Puts other persons and ties in the place of those it has, as the answers of its round are now. Who was in it before keeps the number by lot.</summary>
    public void Build(StudiedNetwork network, DateTime now)
    {
        var before = Persons.ToDictionary(p => p.Key, p => p.Pseudonym, StringComparer.Ordinal);
        var free = Enumerable.Range(1, before.Values.DefaultIfEmpty().Max() + network.Persons.Count).Except(before.Values).Take(network.Persons.Count).ToArray();
        RandomNumberGenerator.Shuffle<int>(free);
        Persons.Clear();
        Persons.AddRange(network.Persons.Select((person, i) => NetworkPerson.Of(person, i, before.TryGetValue(person.Id, out var known) ? known : free[i])));
        (Ties, Cap, ImportedAt, Figures) = (TieBytes.Of(network.Network), network.Cap, now, null);
        Version++;
    }

    public StudiedNetwork Studied()
    {
        var persons = Persons.OrderBy(p => p.Number).ToList();
        return new([.. persons.Select(p => p.Studied())], Ties.Network(persons.Count)) { Cap = Cap, Population = Compared() };
    }

    public StudyHead Head() => new(
        Title, Place, Question, HeldOn, Cap, Source, DateOnly.FromDateTime(ImportedAt), Compared())
    { Keeping = new(Purpose, LegalBasis, DeleteOn), RoundId = RoundId };

    /// <summary>The persons' numbers by lot, in the order of <see cref="Studied"/>.</summary>
    public IReadOnlyList<int> Pseudonyms() => [.. Persons.OrderBy(p => p.Number).Select(p => p.Pseudonym)];

    /// <summary>The figures as they were reckoned last; null if they are not kept, or another version reckoned them.</summary>
    public NetworkAnalysis? Kept() => Figures is null ? null : NetworkAnalysis.FromJson(Figures);

    /// <summary>The figures, reckoned now if they are not kept. The persons must have been read with the study.</summary>
    public NetworkAnalysis Analysis()
    {
        if (Kept() is { } kept) return kept;
        var reckoned = Analyse.Network(Studied());
        Figures = reckoned.ToJson();
        return reckoned;
    }

    private Population? Compared() => PopulationByYears is null && PopulationByAge is null ? null : new(PopulationByYears, PopulationByAge);

    // Shares are typed as whole percent, so that three thirds make 99.
    private static bool IsWhole(IReadOnlyList<double> shares) => shares.All(s => s >= 0) && Math.Abs(shares.Sum() - 1) < .015;
}
