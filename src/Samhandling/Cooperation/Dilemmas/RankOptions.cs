using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Dilemmas;

/// <summary>A coordinator, or who speaks for the organisation, says how it ranks what can be chosen.</summary>
[Needs(Permission.WriteActors)]
public sealed class RankOptions(SamhandlingDb db, OwnRows own, TimeProvider clock)
{
    public sealed class Form
    {
        [Needed] public Guid? OrganisationId { get; set; }

        /// <summary>The places of the options in their order: the first is the place of option 1.</summary>
        public List<string>? Places { get; set; }
    }

    /// <summary>Refused unless each place is given once, and after the decision.</summary>
    public async Task<Result<DilemmaRanking>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var dilemma = await db.Dilemmas.Include(d => d.Options).Include(d => d.Rankings).AsSplitQuery().Where(d => d.Id == id).OneAsync(cancel);
        var organisation = await db.Organisations.Where(o => o.Id == form.OrganisationId).OneAsync(cancel);
        await own.Ask(organisation.Id, cancel);
        var places = (form.Places ?? []).ConvertAll(p => int.TryParse(p, CultureInfo.InvariantCulture, out var place) ? place : 0);
        // A place that is given twice, or not at all, leaves an option unranked.
        var order = Enumerable.Range(1, dilemma.Options.Count).Select(place => places.IndexOf(place) + 1).ToList();
        return await db.SaveDurablyAsync(dilemma.Rank(organisation.Id, order, clock.Today()), cancel);
    }
}
