using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.Responding;

/// <summary>Who was chosen from those who were offered, as an answer keeps it: a person of the register, or somebody asked who is not in it.</summary>
/// <param name="IsPerson">Whether the id is a person's; else it is a <see cref="Respondent"/>'s.</param>
/// <param name="Id">The id.</param>
public readonly record struct NamedKey(bool IsPerson, Guid Id)
{
    private const char OfPerson = 'p', OfRespondent = 'r';

    /// <summary>The person if the register has them: so the key is the same in every round.</summary>
    public static NamedKey Of(Respondent asked) => asked.PersonId is { } person ? new(true, person) : new(false, asked.Id);

    /// <summary>Null for what is no key.</summary>
    public static NamedKey? Read(string? key) =>
        key is [OfPerson or OfRespondent, ..] && Guid.TryParseExact(key[1..], "N", out var id) ? new(key[0] is OfPerson, id) : null;

    public override string ToString() => $"{(IsPerson ? OfPerson : OfRespondent)}{Id:N}";
}
