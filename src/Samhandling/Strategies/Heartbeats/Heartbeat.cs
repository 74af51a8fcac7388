using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Strategies.Documents;

namespace Samhandling.Strategies.Heartbeats;

/// <summary>A moment of a year at which a document is taken up again by those who have agreed on it.</summary>
public sealed class Heartbeat
{
    public const int WhatLength = 300, NoteLength = 2000, MostYears = 12;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid DocumentId { get; init; }
    public StrategyDocument? Document { get; private init; }
    public string What { get; private set; } = "";
    public DateOnly PlannedOn { get; private set; }
    public DateOnly? HeldOn { get; private set; }

    /// <summary>What came out of it.</summary>
    public string? Note { get; private set; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <summary>One a year, from the first day to the document's last. Refused without words, without a last day, and for more years than one can plan.</summary>
    public static Result<IReadOnlyList<Heartbeat>> Yearly(StrategyDocument document, string? what, DateOnly first)
    {
        if (Names.Clean(what) is not { } words) return new Refusal(nameof(What), Texts.WhatIsNeeded);
        if (document.To is not { } last) return new Refusal("", Texts.HasNoEnd);
        if (first > last) return new Refusal("First", Texts.IsAfterTheEnd.With(last));
        var days = Enumerable.Range(0, MostYears + 1).Select(first.AddYears).TakeWhile(day => day <= last).ToList();
        if (days.Count > MostYears) return new Refusal("First", Texts.TooManyYears.With(MostYears));
        return days.ConvertAll(day => new Heartbeat { DocumentId = document.Id, What = words, PlannedOn = day });
    }

    /// <summary>Says that it was held, or is planned anew.</summary>
    public Result<Heartbeat> Tell(string? what, DateOnly plannedOn, DateOnly? heldOn, string? note)
    {
        if (Names.Clean(what) is not { } words) return new Refusal(nameof(What), Texts.WhatIsNeeded);
        (What, PlannedOn, HeldOn, Note) = (words, plannedOn, heldOn, string.IsNullOrWhiteSpace(note) ? null : note.Trim());
        Version++;
        return this;
    }
}
