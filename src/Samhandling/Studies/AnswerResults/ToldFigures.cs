using System.Text.Json;
using Samhandling.Studies.NetworkComparisons;
using Samhandling.Surveys.Results;

namespace Samhandling.Studies.AnswerResults;

/// <summary>How a group has answered one item, as far as that is told. What is not told is null: the same whatever the reason, since the reason tells too.</summary>
/// <param name="Value">The group's value; null for all.</param>
/// <param name="Persons">How many of them answered.</param>
/// <param name="Counts">How many answered each, in the order of the columns.</param>
/// <param name="Mean">The mean of numbers, steps or points.</param>
/// <param name="Recommendation">The score of a scale from 0 to 10.</param>
public sealed record ToldGroup(string? Value, int? Persons, IReadOnlyList<int?> Counts, double? Mean, Recommendation? Recommendation)
{
    public static ToldGroup Of(GroupResult group) => new(group.Group is [var one, ..] ? one.Value : null, group.Persons.Count, [.. group.Cells.Select(c => c.Count)], group.Mean, group.Recommendation);

    /// <summary>Whether anything is told of it.</summary>
    public bool IsTold => Persons is not null;
}

/// <summary>What is told of one item: a question, one option of many, or a row.</summary>
/// <param name="Code">The option's or row's code; null for the whole question.</param>
/// <param name="Columns">What answers are counted under.</param>
/// <param name="All">All who answered.</param>
/// <param name="By">The groups by attribute.</param>
public sealed record ToldItem(string? Code, IReadOnlyList<ResultColumn> Columns, ToldGroup All, IReadOnlyDictionary<string, IReadOnlyList<ToldGroup>> By);

/// <summary>What is told of the answers of a round.</summary>
public sealed record ToldFigures
{
    public required int Asked { get; init; }
    public required int Answered { get; init; }
    public required int Declined { get; init; }

    /// <summary>Whether groups are told too.</summary>
    public required bool IsByGroup { get; init; }

    /// <summary>The items of each question, by its code.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<ToldItem>> Questions { get; init; }

    /// <summary>The mean of the statements of trust; null where they were not asked, or it may not be told.</summary>
    public ToldTrust? Trust { get; init; }

    public string ToJson() => JsonSerializer.Serialize(this);

    public static ToldFigures FromJson(string json) => JsonSerializer.Deserialize<ToldFigures>(json)!;
}
