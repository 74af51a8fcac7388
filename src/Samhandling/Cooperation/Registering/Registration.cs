using Samhandling.Actors.Register;
using Samhandling.Cooperation.Editions;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Mail;
using Samhandling.Platform.Search;

namespace Samhandling.Cooperation.Registering;

/// <summary>What is said of a <see cref="Registration"/>.</summary>
/// <param name="OrganisationName">As whoever registered wrote it; null for one who comes for nobody.</param>
/// <param name="OrganisationId">The organisation of the register that is meant; null while nobody has said which.</param>
/// <param name="PlaceId">The municipality; null where it is not said.</param>
/// <param name="Email">Null for one who is written in by hand without an address.</param>
public sealed record RegistrationFacts(string Name, string? OrganisationName, Guid? OrganisationId, Guid? PlaceId, string? Email);

/// <summary>That somebody comes to an <see cref="Edition"/>, or waits for a seat, and whether they came. Nobody needs to be in the register for it.</summary>
public sealed class Registration
{
    /// <summary>So many months after the edition the person is forgotten: two yearly editions later one is still known again.</summary>
    public const int MonthsKept = 25;

    public const int NameLength = Person.NameLength, OrganisationLength = Organisation.NameLength, EmailLength = OutgoingMail.AddressLength, FoldedLength = 1000;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid EditionId { get; init; }
    public Edition? Edition { get; private init; }

    /// <summary>Its place in the order in which they came, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Null once the person is forgotten.</summary>
    public string? Name { get; private set; }
    public string? OrganisationName { get; private set; }
    public Guid? OrganisationId { get; private set; }
    public Organisation? Organisation { get; private init; }
    public Guid? PlaceId { get; private set; }
    public Place? Place { get; private init; }

    /// <summary>The person of the register, where the address or the coordinator tells who it is.</summary>
    public Guid? PersonId { get; private set; }
    public Person? Person { get; private init; }

    /// <summary>In small letters, so that one address is one registration.</summary>
    public string? Email { get; private set; }
    public required Language Language { get; init; }
    public required DateTime RegisteredAt { get; init; }
    public bool IsWaiting { get; set; }
    public bool IsPresent { get; set; }

    /// <summary>The hash of the link by which the person leaves; null where no letter was sent.</summary>
    public byte[]? LinkHash { get; set; }

    /// <summary>Whether the person had come to an earlier edition, as it was reckoned when the person was forgotten; null while it can be reckoned.</summary>
    public bool? CameBefore { get; private set; }

    /// <summary>Name and organisation as they are sought.</summary>
    public string Folded { get; private set; } = "";
    public byte[] SwedishOrder { get; private set; } = [];

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <summary>Refused without a name, or with an address to which no letter goes.</summary>
    public Result<Registration> Take(RegistrationFacts facts, Guid? personId = null)
    {
        if (Names.Clean(facts.Name) is not { } name) return new Refusal(nameof(Name), Texts.NameIsNeeded);
        var email = AddressOf(facts.Email);
        if (email is not null && !OutgoingMail.IsAddress(email)) return new Refusal(nameof(Email), Texts.NoAddress.With(email));
        (Name, OrganisationName, OrganisationId, PlaceId, Email, PersonId) = (name, Names.Clean(facts.OrganisationName), facts.OrganisationId, facts.PlaceId, email, personId ?? PersonId);
        Folded = SoughtWords.Fold($"{Name}\n{OrganisationName}");
        SwedishOrder = Names.SwedishOrder(Name);
        return this;
    }

    public Result<Registration> Change(RegistrationFacts facts)
    {
        Version++;
        return Take(facts);
    }

    /// <summary>Leaves nothing by which the person can be known. That somebody came for that organisation from that municipality stays.</summary>
    public void Forget(bool cameBefore)
    {
        (Name, Email, PersonId, LinkHash, CameBefore, Folded, SwedishOrder) = (null, null, null, null, CameBefore ?? cameBefore, "", []);
        Version++;
    }

    /// <summary>An address as it is kept; null if nothing is written.</summary>
    public static string? AddressOf(string? written) => Names.Clean(written)?.ToLowerInvariant();
}
