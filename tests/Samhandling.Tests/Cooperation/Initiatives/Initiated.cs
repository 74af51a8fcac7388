using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Initiatives;
using Samhandling.Cooperation.Mandates;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Cooperation.Mandates;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Initiatives;

internal static class Initiated
{
    private static readonly DateTime Now = new(2026, 3, 1, 8, 0, 0, DateTimeKind.Utc);

    public static InitiativeFacts Facts(string title = "Gemensam mässa") => new(title, "Möta resebyråer tillsammans", "Mässor", Currency.SEK, new(2, PartyKind.DestinationCompany, null));

    public static Initiative Initiative(this House house, string title = "Gemensam mässa") => house.Keep(Acting.Agreed(Samhandling.Cooperation.Initiatives.Initiative.Propose(Facts(title), Now)));

    /// <summary>A destination company whose manager may say yes to fairs.</summary>
    public static Organisation DestinationCompany(this House house, string name, bool isMandated = true)
    {
        var company = house.Keep(Organisation.Of(new() { Name = name, IsDestinationCompany = true }));
        if (isMandated) house.Mandate(company, house.Person($"{name}s chef", company));
        return company;
    }

    public static Confirmation Confirmed(this House house, Initiative initiative, Organisation organisation, long amount = 50_000) =>
        Acting.Agreed(house.In(House.Ours, Samhandling.Platform.Role.Coordinator).GetRequiredService<ConfirmInitiative>().Handle(initiative.Id, new() { OrganisationId = organisation.Id, Amount = amount }).Result);
}
