using Samhandling.Actors.PersonalData;
using Samhandling.Cooperation.Minutes;
using Samhandling.Evaluation.Interviews;
using Samhandling.Evaluation.Rounds;
using Samhandling.Platform;

namespace Samhandling.Evaluation.Notes;

/// <summary>Something that was said in an interview, as it was written down: what coders place, the same for all of them.</summary>
public sealed class Passage
{
    public const int TextLength = 20_000, MostInInterview = 5_000;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid InterviewId { get; init; }
    public Interview? Interview { get; private init; }

    /// <summary>The question of the guide that it answers; null where it answers none.</summary>
    public Guid? QuestionId { get; init; }
    public GuideQuestion? Question { get; private init; }

    /// <summary>Its place in the interview, from 1. Two who write at one time may have the same.</summary>
    public required int Number { get; init; }
    public string Text { get; private set; } = "";
    public DateTime WrittenAt { get; private set; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    public static Result<Passage> Of(Guid id, Guid interviewId, Guid? questionId, int number, string written, DateTime now) =>
        new Passage { Id = id, InterviewId = interviewId, QuestionId = questionId, Number = number }.Taking(written, now);

    public Result<Passage> Rewrite(string written, DateTime now)
    {
        Version++;
        return Taking(written, now);
    }

    /// <summary>Takes an erased person's name out of the words.</summary>
    public void LeaveOut(Subject subject) => Text = LeftOut.Of(Text, subject);

    private Result<Passage> Taking(string written, DateTime now)
    {
        var words = written.Trim();
        if (words.Length == 0) return new Refusal(nameof(Text), Texts.PassageIsEmpty);
        if (words.Length > TextLength) return new Refusal(nameof(Text), Texts.PassageIsTooLong.With(words.Length, TextLength));
        (Text, WrittenAt) = (words, now);
        return this;
    }
}
