using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Assignments.Wants;

/// <summary>A want as it was written in a form.</summary>
/// <param name="WantId">Null for a new one.</param>
/// <param name="Version">Of the want, when the form was opened.</param>
public sealed record WrittenWant(Guid? WantId, int Version, string? Text, Guid? TaskId, int Priority);

/// <summary>That an organisation is asked in a <see cref="WantRound"/>, and what it wants.</summary>
public sealed class AskedForWants
{
    public const int MostWants = 30;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid RoundId { get; init; }
    public WantRound? Round { get; private init; }
    public required Guid OrganisationId { get; init; }
    public Organisation? Organisation { get; private init; }

    /// <summary>Who got the letter; null where nobody did, or that person is gone.</summary>
    public required Guid? PersonId { get; init; }
    public Person? Person { get; private init; }
    public required DateOnly AskedOn { get; init; }
    public DateOnly? RemindedOn { get; private set; }
    public List<Want> Wants { get; } = [];

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    public void Remind(DateOnly day)
    {
        RemindedOn = day;
        Version++;
    }

    /// <summary>
    /// Takes the wants as they are written: one without words is taken back, one that is not in the form stays, and the same said twice is one.
    /// Refused after the last day, where nothing is said, and where another has changed a want meanwhile.
    /// </summary>
    public Result<AskedForWants> Take(IReadOnlyList<WrittenWant> written, DateOnly today)
    {
        if (!Round!.IsOpen(today)) return new Refusal("", Texts.IsClosed);
        var hadNone = Wants.Count == 0;
        foreach (var row in written)
        {
            var text = row.Text?.Trim() ?? "";
            if (text.Length > Want.TextLength) return new Refusal("", Texts.WantIsTooLong.With(Want.TextLength));
            if (row.Priority is < 1 or > Want.LowestPriority) return new Refusal("", Texts.ChoosePriority);
            if (Wants.Find(w => w.Id == row.WantId) is { } want)
            {
                if (!Taken(want, row, text).Try(out _, out var refusal)) return refusal;
            }
            else if (text.Length > 0 && !Wants.Exists(w => w.TaskId == row.TaskId && w.Text.Equals(text, StringComparison.Ordinal)))
            {
                Wants.Add(Want.Of(Id, Wants.Count == 0 ? 1 : Wants.Max(w => w.Number) + 1, text, row.TaskId, row.Priority, today));
            }
        }

        if (hadNone && Wants.Count == 0) return new Refusal("", Texts.WriteSomething);
        if (Wants.Count > MostWants) return new Refusal("", Texts.TooMany.With(MostWants));
        Version++;
        return this;
    }

    private Result<Want> Taken(Want want, WrittenWant row, string text)
    {
        if (want.Says(text, row.TaskId, row.Priority)) return want;
        if (want.Version != row.Version) return new Refusal("", Texts.WantHasChanged.With(want.Text));
        if (want.Fate is not WantFate.Open) return new Refusal("", Texts.HasAnswer.With(want.Text));
        if (text.Length == 0) Wants.Remove(want);
        else want.Change(text, row.TaskId, row.Priority);
        return want;
    }
}

/// <summary>A link by which who is asked submits wants without an account. It is kept as a hash.</summary>
public sealed class WantLink
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid AskedId { get; init; }
    public required byte[] Hash { get; init; }
}
