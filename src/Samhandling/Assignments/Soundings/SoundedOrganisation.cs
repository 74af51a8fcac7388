using Samhandling.Actors.PersonalData;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Mandates;
using Samhandling.Cooperation.Minutes;
using Samhandling.Platform;

namespace Samhandling.Assignments.Soundings;

/// <summary>That an organisation is asked in a <see cref="Sounding"/>, and what it has answered: the last answer holds, and the earlier stay.</summary>
public sealed class SoundedOrganisation
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid SoundingId { get; init; }
    public Sounding? Sounding { get; private init; }
    public required Guid OrganisationId { get; init; }
    public Organisation? Organisation { get; private init; }

    /// <summary>Who got the letter; null where nobody did, or that person is gone.</summary>
    public required Guid? PersonId { get; init; }
    public Person? Person { get; private init; }
    public required DateOnly AskedOn { get; init; }
    public List<SoundingAnswer> Answers { get; } = [];

    /// <summary>The answer that holds; null where none is given.</summary>
    public SoundingAnswer? Last() => Answers.MaxBy(a => a.Number);

    /// <summary>
    /// Takes an answer, with whether a mandate covers it. The same said again is one.
    /// Refused after the last day, for something that cannot be chosen, and for a ceiling below nothing. The sounding must be at hand.
    /// </summary>
    public Result<SoundedOrganisation> Answer(string? choice, long? ceiling, string? words, Guid? personId, Func<Decision, MandateAnswer> check, DateOnly today)
    {
        if (!Sounding!.IsOpen(today)) return new Refusal("", Texts.IsClosed);
        if (choice is null || !Sounding.ChoiceList.Contains(choice, StringComparer.Ordinal)) return new Refusal("Choice", Texts.ChooseOne);
        if (ceiling < 0) return new Refusal("Ceiling", Texts.CeilingIsPositive);
        var isYes = Sounding.YesList.Contains(choice, StringComparer.Ordinal);
        var (most, said) = (isYes && Sounding.AsksCeiling ? ceiling : null, string.IsNullOrWhiteSpace(words) ? null : words.Trim());
        if (Last() is { } last && last.Says(choice, most, said, personId)) return this;
        var answer = check(new(OrganisationId, personId, Sounding.Topic, most, Sounding.Currency, today));
        Answers.Add(new() { SoundedId = Id, Number = Answers.Count + 1, Choice = choice, IsYes = isYes, Ceiling = most, Words = said, PersonId = personId, Verdict = answer.Verdict, Reason = answer.Reason, AnsweredOn = today });
        return this;
    }
}

/// <summary>What an organisation has answered in a <see cref="Sounding"/>, and whether who answered had the mandate to.</summary>
public sealed class SoundingAnswer
{
    public const int WordsLength = 1000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid SoundedId { get; init; }
    public SoundedOrganisation? Sounded { get; private init; }

    /// <summary>Among the organisation's answers, from 1; the last holds.</summary>
    public required int Number { get; init; }
    public required string Choice { get; init; }
    public required bool IsYes { get; init; }

    /// <summary>The most it may cost, in whole units; null where nobody has said.</summary>
    public required long? Ceiling { get; init; }
    public required string? Words { get; set; }

    /// <summary>Who answered for the organisation; null where nobody has said, or that person is gone.</summary>
    public required Guid? PersonId { get; init; }
    public Person? Person { get; private init; }

    /// <summary>Whether it was within a mandate when it was given, and what decided that.</summary>
    public required Verdict Verdict { get; init; }
    public required MandateReason Reason { get; init; }
    public required DateOnly AnsweredOn { get; init; }

    public bool Says(string choice, long? ceiling, string? words, Guid? personId) => Choice.Equals(choice, StringComparison.Ordinal) && Ceiling == ceiling && string.Equals(Words, words, StringComparison.Ordinal) && PersonId == personId;

    public bool Mentions(Subject subject) => subject.IsIn(Words ?? "");

    /// <summary>Takes an erased person's name out of the words.</summary>
    public void LeaveOut(Subject subject) => Words = Words is null ? null : LeftOut.Of(Words, subject);
}

/// <summary>A link by which who is asked answers without an account. It is kept as a hash.</summary>
public sealed class SoundingLink
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid SoundedId { get; init; }
    public required byte[] Hash { get; init; }
}
