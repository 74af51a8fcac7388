using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Registering;

/// <summary>What is written by one who registers, and by who looks after the list.</summary>
public class RegistrationForm
{
    [Needed, AtMost(Registration.NameLength)] public string? Name { get; set; }
    [AtMost(Registration.OrganisationLength)] public string? OrganisationName { get; set; }
    public Guid? PlaceId { get; set; }
    [AtMost(Registration.EmailLength)] public string? Email { get; set; }

    public RegistrationFacts Facts(Guid? organisationId) => new(Name!, OrganisationName, organisationId, PlaceId, Email);
}

/// <summary>As the coordinator has it, who also says which organisation of the register is meant.</summary>
public sealed class KnownRegistrationForm : RegistrationForm
{
    public Guid? OrganisationId { get; set; }

    /// <summary>The version that was in the form when it was opened.</summary>
    public int Version { get; set; }

    public static KnownRegistrationForm Of(Registration registration) => new()
    {
        Name = registration.Name,
        OrganisationName = registration.OrganisationName,
        OrganisationId = registration.OrganisationId,
        PlaceId = registration.PlaceId,
        Email = registration.Email,
        Version = registration.Version,
    };

    public IReadOnlyList<(string Label, string? Value)> Shown(Func<Guid?, string?> nameOf) =>
        [(Texts.Name, Names.Clean(Name)), (Texts.OrganisationName, OrganisationName), (Texts.InRegister, nameOf(OrganisationId)), (Texts.Municipality, nameOf(PlaceId)), (Texts.Email, Email)];
}
