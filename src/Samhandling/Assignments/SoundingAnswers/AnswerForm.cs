using Samhandling.Assignments.Soundings;
using Samhandling.Platform;

namespace Samhandling.Assignments.SoundingAnswers;

/// <summary>What is answered to a sounding.</summary>
public sealed class AnswerForm
{
    [Needed] public string? Choice { get; set; }
    public long? Ceiling { get; set; }
    [AtMost(SoundingAnswer.WordsLength)] public string? Words { get; set; }

    /// <summary>Who answers for the organisation; null where that is not told. Who comes by a link is the one who got it.</summary>
    public Guid? PersonId { get; set; }

    public static AnswerForm Of(SoundingAnswer? last) => new() { Choice = last?.Choice, Ceiling = last?.Ceiling, Words = last?.Words, PersonId = last?.PersonId };
}
