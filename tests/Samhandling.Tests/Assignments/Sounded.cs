using Samhandling.Actors.Register;
using Samhandling.Assignments.Soundings;
using Samhandling.Cooperation.Mandates;
using Samhandling.Platform.Sessions;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Cooperation;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments;

/// <summary>Soundings in our partnership, as few words make them.</summary>
internal static class Sounded
{
    public const string Alone = "Ja, själva", Together = "Ja, genom ett förbund", No = "Nej";

    public static SoundingFacts Facts(DateOnly? closes = null) => new("Gemensam upphandling av turistbyrå", "Är ni med?", "Mässor", $"{Alone}\n{Together}", No, true, Currency.SEK, closes ?? Staged.Someday);

    public static Sounding Sounding(this House house, DateOnly? closes = null) => house.Keep(Acting.Agreed(Samhandling.Assignments.Soundings.Sounding.Start(Facts(closes))));

    public static SoundedOrganisation Asked(this House house, Sounding sounding, Organisation organisation, Person? person = null) =>
        house.Keep(new SoundedOrganisation { SoundingId = sounding.Id, OrganisationId = organisation.Id, PersonId = person?.Id, AskedOn = new(2026, 1, 10) });

    public static string SoundingToken(this House house, SoundedOrganisation asked)
    {
        var token = Secret.New();
        house.Keep(new SoundingLink { SoundedId = asked.Id, Hash = Secret.HashOf(token) });
        return token;
    }
}
