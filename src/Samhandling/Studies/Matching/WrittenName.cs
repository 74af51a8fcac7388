using System.Security.Cryptography;
using System.Text;
using Samhandling.Actors.Duplicates;
using Samhandling.Actors.Register;
using Samhandling.Platform.Search;
using Samhandling.Surveys.Answers;

namespace Samhandling.Studies.Matching;

/// <summary>That a respondent has named somebody to a question.</summary>
/// <param name="By">The respondent's id.</param>
/// <param name="Question">The question's code.</param>
public sealed record NameGiven(Guid By, string Question, NamedPerson Named);

/// <summary>What makes two written names one: the key of the name, and what was written to tell who is meant.</summary>
public readonly record struct WrittenKey(string Name, string About)
{
    public static WrittenKey Of(NamedPerson named) => Of(named.Name, named.About);

    // A name without letters has no key and is as it is written.
    public static WrittenKey Of(string name, string? about) => new(NameKey.Of(name) is { Length: > 0 } key ? key : name.Trim(), SoughtWords.Fold(about ?? ""));

    /// <summary>The same for the same name, without telling it.</summary>
    public Guid Id => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{Name}\n{About}")).AsSpan(0, 16));
}

/// <summary>A name that respondents have written, by whatever spellings, and that nothing but the writing ties to anybody.</summary>
/// <param name="Spellings">As they were written, the most frequent first.</param>
/// <param name="About">What was written to tell who is meant; null where nothing was.</param>
/// <param name="Namers">How many have written it.</param>
public sealed record WrittenName(WrittenKey Key, IReadOnlyList<string> Spellings, string? About, int Namers)
{
    public string Name => Spellings[0];

    /// <summary>Names that are written alike, each once, those of most respondents first.</summary>
    public static IReadOnlyList<WrittenName> Of(IEnumerable<NameGiven> namings) =>
        [.. namings.GroupBy(n => WrittenKey.Of(n.Named)).Select(Of).OrderByDescending(w => w.Namers).ThenBy(w => w.Name, StringComparer.CurrentCulture).ThenBy(w => w.Key.About, StringComparer.Ordinal)];

    private static WrittenName Of(IGrouping<WrittenKey, NameGiven> group) => new(
        group.Key,
        [.. group.CountBy(n => Names.Clean(n.Named.Name) ?? "?", StringComparer.Ordinal).OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).Select(s => s.Key)],
        Names.Clean(group.Select(n => n.Named.About).FirstOrDefault(a => a is not null)),
        group.Select(n => n.By).Distinct().Count());
}
