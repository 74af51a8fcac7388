using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Assignments.Agreements;
using Samhandling.Assignments.Financing;
using Samhandling.Assignments.TaskLinks;
using Samhandling.Assignments.Tasks;
using Samhandling.Cooperation.Mandates;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Strategies;

namespace Samhandling.Tests.Assignments;

/// <summary>Agreements, areas and tasks in our partnership, as few words make them.</summary>
internal static class Assigned
{
    public static AgreementFacts Facts(Guid commissioner, Guid contractor, Guid? owner, DateOnly? from = null, DateOnly? to = null) =>
        new() { Title = "Uppdraget för besöksnäringen", CommissionerId = commissioner, Unit = "Regional utveckling", OwnerId = owner, ContractorId = contractor, From = from ?? new(2026, 1, 1), To = to, AmountPerYear = 4_200_000 };

    public static Agreement Agreement(this House house, DateOnly? from = null, DateOnly? to = null, Func<AgreementFacts, AgreementFacts>? but = null)
    {
        var commissioner = house.Organisation("Regionen");
        return house.Keep(Acting.Agreed(Samhandling.Assignments.Agreements.Agreement.Of((but ?? (f => f))(Facts(commissioner.Id, house.Organisation("Turismbolaget").Id, house.Person("Greta Ek", commissioner, "Utvecklingschef").Id, from, to)))));
    }

    public static ServiceArea Area(this House house, Agreement? agreement = null, string name = "Strategi och process")
    {
        var holder = agreement ?? house.Agreement();
        return house.Keep(Acting.Agreed(ServiceArea.In(holder.Id, null, name, house.Fresh().ServiceAreas.Count(a => a.AgreementId == holder.Id))));
    }

    public static AssignmentTask AssignmentTask(this House house, ServiceArea? area = null, string text = "Driva processer", AssignmentTask? after = null)
    {
        var holder = area ?? house.Area();
        return house.Keep(Acting.Agreed(Samhandling.Assignments.Tasks.AssignmentTask.In(holder.Id, null, text, house.Fresh().AssignmentTasks.Count(t => t.Area!.AgreementId == holder.AgreementId), after?.Id)));
    }

    public static TaskLink TaskLink(this House house) => house.Keep(Acting.Agreed(Samhandling.Assignments.TaskLinks.TaskLink.From(house.AssignmentTask().Id, new(house.Objective().Id, LinkStrength.Supports, null))));

    public static Contribution Contribution(this House house) => house.Keep(Acting.Agreed(Samhandling.Assignments.Financing.Contribution.To(house.Agreement().Id, new(house.Organisation("Fjällviks kommun").Id, 2026, FundingKind.Base, Certainty.Asked, null, Currency.SEK, null))));
}
