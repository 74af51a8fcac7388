using Samhandling.Actors.Register;
using Samhandling.Assignments.Agreements;
using Samhandling.Platform;

namespace Samhandling.Assignments.Tasks;

/// <summary>A field of work in an agreement, under which its tasks stand.</summary>
public sealed class ServiceArea
{
    public const int NameLength = 200, NumberLength = 20;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid AgreementId { get; init; }
    public Agreement? Agreement { get; private init; }

    /// <summary>How the agreement numbers it; null where it does not.</summary>
    public string? Number { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>Its place in the agreement, from 0.</summary>
    public required int Place { get; init; }
    public List<AssignmentTask> Tasks { get; } = [];

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    public string NumberedName => Number is null ? Name : $"{Number} {Name}";

    /// <summary>Refused without a name, or with one that is too long.</summary>
    public static Result<ServiceArea> In(Guid agreementId, string? number, string? name, int place) => new ServiceArea { AgreementId = agreementId, Place = place }.Taking(number, name);

    public Result<ServiceArea> Change(string? number, string? name)
    {
        Version++;
        return Taking(number, name);
    }

    private Result<ServiceArea> Taking(string? number, string? name)
    {
        if (Names.Clean(name) is not { } clean) return new Refusal(nameof(Name), Texts.AreaIsNeeded);
        if (clean.Length > NameLength) return new Refusal(nameof(Name), Texts.AreaIsTooLong.With(NameLength));
        (Number, Name) = (Names.Clean(number), clean);
        return this;
    }
}
