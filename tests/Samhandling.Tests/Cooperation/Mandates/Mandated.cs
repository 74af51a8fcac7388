using Samhandling.Actors.Register;
using Samhandling.Cooperation.Mandates;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Mandates;

internal static class Mandated
{
    public static Mandate Mandate(this House house, Organisation giver, Person person, Func<MandateFacts, MandateFacts>? but = null) =>
        house.Keep(Acting.Agreed(Samhandling.Cooperation.Mandates.Mandate.Of(giver.Id, (but ?? (f => f))(new() { PersonId = person.Id, Topics = "Mässor", Ceiling = 150_000 }))));
}
