using Samhandling.Cooperation.Reading;
using Samhandling.Actors.PersonalData;
using Samhandling.Cooperation.Meetings;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Minutes;

/// <summary>A line of minutes under a point of the agenda, and what it is.</summary>
public sealed class MinutesLine
{
    /// <summary>Longer than anybody types, and short enough that a page of it opens.</summary>
    public const int TextLength = 20_000, MostLines = 500;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid PointId { get; init; }
    public AgendaPoint? Point { get; private init; }

    /// <summary>Its place under the point, from 1. Two who write at one time may have the same; then the earlier stands first.</summary>
    public required int Number { get; init; }
    public string Text { get; private set; } = "";
    public LineKind Kind { get; private set; }

    /// <summary>Whether somebody has said what it is; until then it is a note, and what it seems to be is asked.</summary>
    public bool IsTold { get; private set; }
    public DateTime WrittenAt { get; private set; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    public static Result<MinutesLine> Of(Guid id, Guid pointId, int number, string written, DateTime now) =>
        new MinutesLine { Id = id, PointId = pointId, Number = number }.Taking(written, now);

    /// <summary>Takes what is written now. A sign before it tells its kind; without one it is what is told here, or was before.</summary>
    public Result<MinutesLine> Rewrite(string written, DateTime now, LineKind? told = null)
    {
        Version++;
        if (told is { } kind) (Kind, IsTold) = (kind, true);
        return Taking(written, now);
    }

    public void Tell(LineKind kind)
    {
        (Kind, IsTold) = (kind, true);
        Version++;
    }

    /// <summary>Takes an erased person's name out of the words.</summary>
    public void LeaveOut(Subject subject) => Text = LeftOut.Of(Text, subject);

    private Result<MinutesLine> Taking(string written, DateTime now)
    {
        var (kind, words) = LineMarks.Read(written);
        if (words.Length == 0) return new Refusal(nameof(Text), Texts.LineIsEmpty);
        if (words.Length > TextLength) return new Refusal(nameof(Text), Texts.LineIsTooLong.With(words.Length, TextLength));
        (Text, WrittenAt) = (words, now);
        if (kind is { } told) (Kind, IsTold) = (told, true);
        return this;
    }
}
