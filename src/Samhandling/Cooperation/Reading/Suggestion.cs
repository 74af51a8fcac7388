namespace Samhandling.Cooperation.Reading;

/// <summary>What a sentence is read against.</summary>
/// <param name="Day">The meeting's day.</param>
/// <param name="NextMeeting">The day of the next one, if it is known.</param>
/// <param name="Names">Those who are known by name: the participants.</param>
public sealed record Occasion(DateOnly Day, DateOnly? NextMeeting = null, IReadOnlyList<string>? Names = null);

/// <summary>A person whom a line names, and what it says of the person in brackets.</summary>
public sealed record NamedPerson(string Name, string? Remark = null);

/// <summary>What a line of minutes seems to be. Never more than a suggestion: whoever writes confirms it.</summary>
public sealed record Suggestion
{
    public required LineKind Kind { get; init; }

    /// <summary>The words that suggest it, as they stand in the line; empty for a note.</summary>
    public string Because { get; init; } = "";

    /// <summary>Who is to do it, as it is written.</summary>
    public string? Who { get; init; }

    /// <summary>With whom, or who is to be asked.</summary>
    public string? WithWhom { get; init; }

    /// <summary>What is to be done or was said: the line, or the sentence of it that says it.</summary>
    public required string What { get; init; }
    public DateOnly? By { get; init; }

    /// <summary>How the day is written in the line.</summary>
    public string? ByWords { get; init; }

    /// <summary>Who is named to a group.</summary>
    public IReadOnlyList<NamedPerson> People { get; init; } = [];

    /// <summary>How many said the same, where the line counts it as in "(2 ggr)".</summary>
    public int Times { get; init; } = 1;
}
