namespace Samhandling.Platform.Privacy;

/// <summary>What a capability keeps about persons in the partnership. Registered in its module.</summary>
public interface IKeepPersons
{
    Task<IReadOnlyList<Kept>> All(CancellationToken cancel);
}

/// <summary>One lot of persons' data: what it is, what for, on which legal ground, of how many, until when. <see cref="Until"/> is null where no day ends it.</summary>
public sealed record Kept(string What, string? Address, string Purpose, string LegalBasis, int Persons, DateOnly? Until);
