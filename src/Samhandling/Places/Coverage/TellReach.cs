using Microsoft.EntityFrameworkCore;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Places.Coverage;

/// <summary>Whoever keeps an activity says which municipalities it reached. Of two who say so at one time neither undoes what the other said.</summary>
[Needs(Permission.TellReach)]
public sealed class TellReach(SamhandlingDb db, Visit visit, IEnumerable<ActivityKind> kinds)
{
    public sealed class Form
    {
        /// <summary>Null when none is ticked.</summary>
        public List<Guid>? Places { get; set; }

        /// <summary>What was told when the form was opened: only what the visitor has ticked or unticked since is done.</summary>
        public List<Guid>? Told { get; set; }

        /// <summary>What the visitor looks for among the municipalities that are not chosen.</summary>
        public string? Sought { get; set; }

        /// <summary>Goes along always, so that a form without a tick is still a form that was sent.</summary>
        public bool IsSent { get; set; }
    }

    /// <exception cref="NotFoundException">There is no such kind, or the visitor may not see its records.</exception>
    public ActivityKind Kind(string key) =>
        kinds.FirstOrDefault(kind => string.Equals(kind.Key, key, StringComparison.Ordinal) && visit.May(kind.Needs)) ?? throw new NotFoundException();

    public Task<Activity> Find(string kind, Guid recordId, CancellationToken cancel = default) => Kind(kind).All(db).Where(activity => activity.Id == recordId).OneAsync(cancel);

    public Task<List<Guid>> Told(string kind, Guid recordId, CancellationToken cancel = default) =>
        db.Reaches.Where(r => r.Activity == kind && r.RecordId == recordId).Select(r => r.PlaceId).ToListAsync(cancel);

    public async Task<Result<Activity>> Handle(string kind, Guid recordId, Form form, CancellationToken cancel = default)
    {
        var activity = await Find(kind, recordId, cancel);
        var wanted = (form.Places ?? []).Distinct().ToList();
        var known = await db.Places.Where(p => wanted.Contains(p.Id) && p.Kind == PlaceKind.Municipality).Select(p => p.Id).ToListAsync(cancel);
        if (known.Count < wanted.Count) return new Refusal(nameof(Form.Places), Texts.ChooseMunicipalities);
        var seen = form.Told ?? [];
        var unticked = seen.Except(known).ToHashSet();
        var told = await db.Reaches.Where(r => r.Activity == kind && r.RecordId == recordId).ToListAsync(cancel);
        db.RemoveRange(told.Where(r => unticked.Contains(r.PlaceId)));
        db.AddRange(known.Except(seen).Except(told.Select(r => r.PlaceId)).Select(place => new Reach { Activity = kind, RecordId = recordId, PlaceId = place }));
        return await db.SaveAsync<Activity>(activity, cancel);
    }
}
