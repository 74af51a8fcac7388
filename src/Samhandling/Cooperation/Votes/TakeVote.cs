using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Minutes;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Votes;

/// <summary>Somebody writes down a vote under a point: how each seat voted, or how many did.</summary>
[Needs(Permission.WorkTogether)]
public sealed class TakeVote(SamhandlingDb db, OpenBallots ballots)
{
    public sealed class Form
    {
        /// <summary>The point that is voted on, or the line in which the decision stands.</summary>
        [Needed] public Guid? OnId { get; set; }
        [Needed, AtMost(Ballot.MatterLength)] public string? Matter { get; set; }

        /// <summary>How each seat voted, in the order in which the seats stand; null where votes are counted.</summary>
        public List<VoteChoice>? Choices { get; set; }
        public int? For { get; set; }
        public int? Against { get; set; }
        public int? Abstained { get; set; }
    }

    /// <summary>Refused once the minutes are approved. Numbers that are written go before what the seats say. The same, sent twice, is one.</summary>
    public Task<Result<Ballot>> Handle(Form form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(form, cancel), cancel);

    private async Task<Result<Ballot>> Once(Form form, CancellationToken cancel)
    {
        var line = await db.MinutesLines.AsNoTracking().FirstOrDefaultAsync(l => l.Id == form.OnId, cancel);
        var point = line?.PointId ?? form.OnId!.Value;
        if (!(await ballots.Under(point, cancel)).Try(out var voting, out var refusal)) return refusal;
        var isCounted = (form.For ?? form.Against ?? form.Abstained) is not null;
        // Somebody was given a seat, or left one, since the form was opened: then it is no more known whose vote is whose.
        if (!isCounted && voting.Seats.Count > 0 && form.Choices?.Count != voting.Seats.Count) return new Refusal("", Texts.SeatsHaveChanged);
        var answer = isCounted || voting.Seats.Count == 0
            ? Ballot.Counted(point, line?.Id, form.Matter, (form.For ?? 0, form.Against ?? 0, form.Abstained ?? 0), voting.Seats.Count, voting.Needed)
            : Ballot.BySeat(point, line?.Id, form.Matter, [.. voting.Seats.Zip(form.Choices!, (seat, choice) => (seat.Id, choice))], voting.Needed);
        if (answer.Try(out var ballot, out _))
        {
            var told = ballot;
            if (await db.Ballots.FirstOrDefaultAsync(b => b.PointId == told.PointId && b.LineId == told.LineId && b.Matter == told.Matter && b.For == told.For && b.Against == told.Against && b.Abstained == told.Abstained, cancel) is { } same) return same;
            db.Ballots.Add(ballot);
        }
        return await db.SaveDurablyAsync(answer, cancel);
    }
}
