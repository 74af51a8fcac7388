using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Commitments;

/// <summary>A coordinator, or who speaks for the organisation, tells how far its commitment is, with a comment.</summary>
[Needs(Permission.WriteActors)]
public sealed class TellProgress(SamhandlingDb db, OwnRows own, TimeProvider clock)
{
    public sealed class Form
    {
        /// <summary>In per cent; null where nobody knows.</summary>
        public int? Progress { get; set; }
        [Needed, AtMost(Commitment.CommentLength)] public string? Comment { get; set; }

        /// <summary>The version that was in the form when it was opened.</summary>
        public int Version { get; set; }

        public static Form Of(Commitment commitment) => new() { Progress = commitment.Progress, Comment = commitment.Comment, Version = commitment.Version };

        public IReadOnlyList<(string Label, string? Value)> Shown() => [(Texts.Progress, Progress?.ToString(CultureInfo.CurrentCulture)), (Texts.Comment, Names.CleanLines(Comment))];
    }

    /// <exception cref="UnauthorizedAccessException">The visitor does not speak for the organisation.</exception>
    public async Task<Commitment> Find(Guid id, CancellationToken cancel = default)
    {
        var commitment = await db.Commitments.Include(c => c.Declaration).Include(c => c.Organisation).Where(c => c.Id == id).OneAsync(cancel);
        await own.Ask(commitment.OrganisationId, cancel);
        return commitment;
    }

    /// <summary>Refused if another has told since the form was opened.</summary>
    public async Task<Result<Commitment>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var commitment = await Find(id, cancel);
        return form.Version != commitment.Version ? Refusal.Clash : await db.SaveDurablyAsync(commitment.Tell(form.Progress, form.Comment, clock.Today()), cancel);
    }
}
