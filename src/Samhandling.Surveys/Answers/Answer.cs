using System.Globalization;
using System.Text.Json;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Surveys.Answers;

/// <summary>A person who was named.</summary>
/// <param name="Name">As it was written, or as the register had it then.</param>
public sealed record NamedPerson(string Name)
{
    /// <summary>The key in the register or the roster; null for someone who is not listed and must be matched.</summary>
    public string? Key { get; init; }

    /// <summary>What was written to tell who is meant: the organisation, the place.</summary>
    public string? About { get; init; }

    /// <summary>The answers to the short questions about this person: option by question's code.</summary>
    public IReadOnlyDictionary<string, string> FollowUps { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

/// <summary>What was answered to one question. Which of its parts are there, the question's kind says.</summary>
public sealed record Answer
{
    /// <summary>The codes of the chosen options, in the question's order: one for <see cref="QuestionKind.Choice"/>, any for <see cref="QuestionKind.Choices"/>.</summary>
    public IReadOnlyList<string>? Choices { get; init; }

    /// <summary>What was written in place of, or beside, the options.</summary>
    public string? Other { get; init; }

    /// <summary>The number, or the scale's step.</summary>
    public decimal? Number { get; init; }

    /// <summary>The day.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The text.</summary>
    public string? Text { get; init; }

    /// <summary>Of a matrix: the chosen option by row.</summary>
    public IReadOnlyDictionary<string, string>? Cells { get; init; }

    /// <summary>The points by row.</summary>
    public IReadOnlyDictionary<string, int>? Points { get; init; }

    /// <summary>The named, in the order they were named.</summary>
    public IReadOnlyList<NamedPerson>? Names { get; init; }

    /// <summary>Whether an option is chosen, or the number is the one that is written so.</summary>
    public bool IsChosen(string? value) => value is not null && (Choices?.Contains(value, StringComparer.Ordinal) == true || (Number is { } number && NumberOf(value) == number));

    /// <summary>As text that <see cref="FromJson"/> reads; equal answers give equal texts.</summary>
    public string ToJson() => JsonSerializer.Serialize(Ordered(), SurveyJson.Relaxed.Answer);

    /// <summary>Reads what <see cref="ToJson"/> has written.</summary>
    /// <exception cref="JsonException">It is no answer.</exception>
    public static Answer FromJson(string json) => JsonSerializer.Deserialize(json, SurveyJson.Relaxed.Answer) ?? throw new JsonException("There is no answer.");

    /// <summary>The number that a text says, with a full stop or a comma as decimal mark and spaces between thousands; null if it says none.</summary>
    public static decimal? NumberOf(string? text) =>
        decimal.TryParse(text?.Replace(',', '.').Replace(" ", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal).Replace('\u2212', '-'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private Answer Ordered() => this with
    {
        Cells = Sorted(Cells),
        Points = Sorted(Points),
        Names = Names is null ? null : [.. Names.Select(n => n with { FollowUps = Sorted(n.FollowUps)! })],
    };

    private static SortedDictionary<string, T>? Sorted<T>(IReadOnlyDictionary<string, T>? parts)
    {
        if (parts is null) return null;
        var sorted = new SortedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var (key, value) in parts) sorted[key] = value;
        return sorted;
    }
}
