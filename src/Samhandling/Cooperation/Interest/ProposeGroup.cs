using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Cooperation.Groups;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Interest;

/// <summary>Somebody proposes a working group: what it would be about, what would be won by it, and for whom.</summary>
[Needs(Permission.WorkTogether)]
public sealed class ProposeGroup(SamhandlingDb db, GroupMunicipalities municipalities, TimeProvider clock)
{
    public sealed class Form
    {
        [Needed, AtMost(GroupProposal.TopicLength)] public string? Topic { get; set; }
        [Needed, AtMost(GroupProposal.BenefitLength)] public string? Benefit { get; set; }
        [Needed] public Guid? OwnerId { get; set; }
        [Needed] public int? LeastOrganisations { get; set; } = GroupProposal.UsualOrganisations;
        [Needed] public int? Months { get; set; } = GroupProposal.UsualMonths;
        [Needed, AtMost(GroupProposal.FirstTaskLength)] public string? FirstTask { get; set; }

        /// <summary>The municipalities that are ticked; null when none is.</summary>
        public List<Guid>? Places { get; set; }

        /// <summary>What the visitor looks for among the municipalities that are not ticked.</summary>
        public string? Sought { get; set; }
    }

    /// <summary>The same, sent twice, is one.</summary>
    public Task<Result<GroupProposal>> Handle(Form form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(form, cancel), cancel);

    private async Task<Result<GroupProposal>> Once(Form form, CancellationToken cancel)
    {
        await db.Organisations.Where(o => o.Id == form.OwnerId).OneAsync(cancel);
        var places = await municipalities.Known(form.Places, cancel);
        var answer = GroupProposal.Of(new(form.Topic!, form.Benefit!, form.OwnerId!.Value, form.LeastOrganisations!.Value, form.Months!.Value, form.FirstTask!), places, clock.Today());
        if (answer.Try(out var proposal, out _))
        {
            var (topic, benefit, owner, day) = (proposal.Topic, proposal.Benefit, proposal.OwnerId, proposal.ProposedOn);
            if (await db.GroupProposals.FirstOrDefaultAsync(p => p.Topic == topic && p.Benefit == benefit && p.OwnerId == owner && p.ProposedOn == day && p.GroupId == null, cancel) is { } same) return same;
            db.GroupProposals.Add(proposal);
        }
        return await db.SaveAsync(answer, cancel);
    }
}
