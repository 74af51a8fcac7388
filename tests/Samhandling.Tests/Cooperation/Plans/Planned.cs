using Samhandling.Actors.Register;
using Samhandling.Cooperation.Mandates;
using Samhandling.Cooperation.Plans;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Plans;

/// <summary>Efforts in our partnership, as few words make them.</summary>
internal static class Planned
{
    public static EffortFacts Facts(Guid owner, string title = "Mässan", string market = "Tyskland", DateOnly? from = null, DateOnly? to = null) =>
        new(title, market, null, from ?? new(2026, 5, 4), to ?? from ?? new(2026, 5, 8), owner, null, Currency.SEK);

    /// <summary>With its owner, who is asked.</summary>
    public static Effort Effort(this House house, string title = "Mässan", Organisation? owner = null, string market = "Tyskland", DateOnly? from = null, DateOnly? to = null, Guid? group = null, string? channel = null)
    {
        var keeper = owner ?? house.Organisation($"{title} AB");
        var effort = Acting.Agreed(Samhandling.Cooperation.Plans.Effort.Of(Facts(keeper.Id, title, market, from, to) with { GroupId = group, Channel = channel }));
        effort.Parts.Add(new() { EffortId = effort.Id, OrganisationId = keeper.Id, SaidOn = new(2026, 3, 1) });
        return house.Keep(effort);
    }
}
