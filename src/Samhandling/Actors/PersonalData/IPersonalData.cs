using Samhandling.Actors.Register;
using Samhandling.Platform.Search;

namespace Samhandling.Actors.PersonalData;

/// <summary>Whom it is about: the row in the register, and all the names by which other data may hold the same person.</summary>
public sealed record Subject(Guid Id, IReadOnlyList<string> Names, string? Email)
{
    public static Subject Of(Person person) => new(person.Id, [person.Name, .. person.OtherNames?.Split('\n') ?? []], person.Email);

    /// <summary>Whether a name is one of the person's, however it is spelled.</summary>
    public bool IsCalled(string? name) => name is not null && SoughtWords.Fold(name) is { Length: > 0 } folded && Names.Any(own => SoughtWords.Fold(own).Equals(folded, StringComparison.Ordinal));

    /// <summary>Whether a text names the person, or gives the person's key or address.</summary>
    public bool IsIn(string text) => text.Contains(Id.ToString(), StringComparison.OrdinalIgnoreCase) || (Email is not null && text.Contains(Email, StringComparison.OrdinalIgnoreCase)) || Names.Any(name => text.Contains(name, StringComparison.OrdinalIgnoreCase));
}

/// <summary>Something that is held of a person: where, what it is, and what it says.</summary>
public sealed record HeldData(string Where, string What, string Value);

/// <summary>What a capability holds of persons. Registered in its module; extract and erasure ask all of them.</summary>
public interface IPersonalData
{
    /// <summary>All that is held of the person, for the person to read. It is what an erasure takes away.</summary>
    Task<IReadOnlyList<HeldData>> Of(Subject subject, CancellationToken cancel);

    /// <summary>Takes it away from the rows at hand; the erasure saves them all at once.</summary>
    Task Erase(Subject subject, CancellationToken cancel);
}
