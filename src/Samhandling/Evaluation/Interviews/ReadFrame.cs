using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Evaluation.Interviews;

/// <summary>How many of a kind of actor are to be asked, and how far it has come.</summary>
/// <param name="Kind">In words.</param>
public sealed record FrameRow(string Kind, int Asked, int Done, int Declined)
{
    public int Planned => Asked - Done - Declined;
}

/// <summary>Who is asked in a round: all of them, how many of each kind, and which municipalities nobody has spoken for.</summary>
public sealed record Frame(IReadOnlyList<Interview> Interviews, IReadOnlyList<string> MissingMunicipalities)
{
    public IReadOnlyList<FrameRow> Rows => By(i => i.ActorType, type => type.Text());

    /// <summary>By whether their organisation is commercial. Of whom no organisation is known, or nobody has said it, stand together.</summary>
    public IReadOnlyList<FrameRow> Footings => By(i => i.Organisation?.Footing ?? Footing.Unknown, footing => footing.Text());
    public int Done => Interviews.Count(i => i.State is InterviewState.Done);

    private IReadOnlyList<FrameRow> By<T>(Func<Interview, T> kind, Func<T, string> text) =>
        [.. Interviews.GroupBy(kind).OrderBy(g => g.Key).Select(g => new FrameRow(text(g.Key), g.Count(), g.Count(i => i.State is InterviewState.Done), g.Count(i => i.State is InterviewState.Declined)))];
}

/// <summary>Reads who is asked in a round. Our municipalities are those that an organisation of that form stands for, and those who are asked.</summary>
public sealed class ReadFrame(SamhandlingDb db)
{
    public async Task<Frame> Of(Guid roundId, CancellationToken cancel = default)
    {
        var interviews = await db.Interviews.AsNoTracking().Include(i => i.Organisation).Include(i => i.Person).Include(i => i.Place).Where(i => i.RoundId == roundId).OrderBy(i => i.Number).ToListAsync(cancel);
        var ours = await db.Organisations.Where(o => o.Form == LegalForm.Municipality && o.Place != null).Select(o => new { o.Place!.Id, o.Place.Name }).Distinct().ToListAsync(cancel);
        var spoken = interviews.Where(i => i.State is InterviewState.Done).Select(i => i.PlaceId).ToHashSet();
        var all = ours.Select(o => (o.Id, o.Name)).Concat(interviews.Where(i => i.Place is not null).Select(i => (i.Place!.Id, i.Place.Name)));
        return new(interviews, [.. all.Where(p => !spoken.Contains(p.Id)).Select(p => p.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.CurrentCulture)]);
    }
}
