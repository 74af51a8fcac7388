using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Promises;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Interest;

/// <summary>A coordinator, or who speaks for the organisation, says that somebody of it would sit in a proposed group. When that is enough, the group is there, with its first task on its next agenda.</summary>
[Needs(Permission.WriteActors)]
public sealed class DeclareInterest(SamhandlingDb db, Givers givers, OwnRows own, TimeProvider clock)
{
    public sealed class Form
    {
        /// <summary>A person and an organisation, as <see cref="Givers"/> writes them.</summary>
        [Needed] public string? Who { get; set; }
    }

    public async Task<Result<GroupProposal>> Handle(Guid proposalId, Form form, CancellationToken cancel = default)
    {
        var (today, proposal) = (clock.Today(), await db.GroupProposals.Include(p => p.Places).Include(p => p.Interests).ThenInclude(i => i.Organisation).AsSplitQuery().Where(p => p.Id == proposalId).OneAsync(cancel));
        if (await givers.Find(form.Who, cancel) is not { } who) return new Refusal(nameof(Form.Who), Texts.WhoIsNeeded);
        await own.Ask(who.OrganisationId, cancel);
        if (await givers.HasLeft(who, today, cancel)) return new Refusal(nameof(Form.Who), Texts.HasLeft.With(who.Name));
        var organisation = await db.Organisations.Where(o => o.Id == who.OrganisationId).OneAsync(cancel);
        if (!proposal.Declare(organisation, who.PersonId, today).Try(out _, out var refusal)) return refusal;
        if (proposal.FormGroup(today) is { } group)
        {
            db.Groups.Add(group);
            db.AgendaPoints.Add(AgendaPoint.Waiting(group.Id, proposal.FirstTask));
        }
        return await db.SaveDurablyAsync<GroupProposal>(proposal, cancel);
    }
}
