using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Search;

namespace Samhandling.Cooperation.Mandates;

/// <summary>What is said of a <see cref="Mandate"/>.</summary>
public sealed record MandateFacts
{
    /// <summary>Who may decide.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>Whether it is for all matters.</summary>
    public bool IsGeneral { get; init; }

    /// <summary>The matters it is for, one on each line; null where nobody has said, or where it is for all.</summary>
    public string? Topics { get; init; }

    /// <summary>The most that one decision may cost, in whole units; null where nobody has said.</summary>
    public long? Ceiling { get; init; }
    public Currency Currency { get; init; }

    /// <summary>The first day; null where nobody has said.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day; null where it has no end.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Where it is written: a link, or words.</summary>
    public string? Document { get; init; }
}

/// <summary>A person's right to decide for an organisation in a matter, as the organisation gave it.</summary>
public sealed class Mandate
{
    public const int TopicsLength = 1000, DocumentLength = 500;

    /// <summary>From how many days before its last day it is told that a mandate runs out.</summary>
    public const int EndingDays = 60;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The organisation that gave it, and for which the person decides.</summary>
    public required Guid GiverId { get; init; }
    public Organisation? Giver { get; private init; }
    public Guid PersonId { get; private set; }
    public Person? Person { get; private init; }
    public bool IsGeneral { get; private set; }
    public string? Topics { get; private set; }
    public long? Ceiling { get; private set; }
    public Currency Currency { get; private set; }
    public DateOnly? From { get; private set; }
    public DateOnly? To { get; private set; }
    public string? Document { get; private set; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    public IReadOnlyList<string> TopicList => Topics?.Split('\n') ?? [];

    /// <summary>Refused if it would end before it begins, or has a ceiling below nothing.</summary>
    public static Result<Mandate> Of(Guid giverId, MandateFacts facts) => new Mandate { GiverId = giverId }.Taking(facts);

    public Result<Mandate> Change(MandateFacts facts)
    {
        Version++;
        return Taking(facts);
    }

    public bool IsOn(DateOnly day) => Engagement.IsOn(From, To, day);

    /// <summary>Whether it goes on that day, and for so few days more that another is to be asked for.</summary>
    public bool IsEnding(DateOnly day) => IsOn(day) && To is { } last && last.DayNumber - day.DayNumber <= EndingDays;

    /// <summary>Whether a matter is one of those it is for, however it is spelled; null where nobody has said which these are.</summary>
    public bool? Covers(string topic)
    {
        if (IsGeneral) return true;
        var sought = SoughtWords.Fold(topic.Trim());
        return Topics is null ? null : TopicList.Any(own => SoughtWords.Fold(own).Equals(sought, StringComparison.Ordinal));
    }

    private Result<Mandate> Taking(MandateFacts facts)
    {
        if (facts.To < facts.From) return new Refusal(nameof(To), Texts.EndsBeforeItBegins.With(facts.To, facts.From));
        if (facts.Ceiling < 0) return new Refusal(nameof(Ceiling), Texts.CeilingIsPositive);
        (PersonId, IsGeneral, Topics) = (facts.PersonId, facts.IsGeneral, facts.IsGeneral ? null : Names.CleanLines(facts.Topics));
        (Ceiling, Currency, From, To, Document) = (facts.Ceiling, facts.Currency, facts.From, facts.To, Names.Clean(facts.Document));
        return this;
    }
}
