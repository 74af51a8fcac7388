using Samhandling.Studies.Analysis;

namespace Samhandling.Studies.NetworkStudies;

/// <summary>A person in a <see cref="NetworkStudy"/>, with what was told of them.</summary>
public sealed class NetworkPerson
{
    public const int TextLength = 200;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid StudyId { get; private init; }

    /// <summary>The person's place in the study's ties, from 0.</summary>
    public required int Number { get; init; }

    /// <summary>A number by lot, so that P12 says nothing of who it is.</summary>
    public required int Pseudonym { get; init; }

    /// <summary>As in the file or the round.</summary>
    public required string Key { get; init; }
    public string? Name { get; init; }
    public Sector Sector { get; init; }
    public string? Municipality { get; init; }
    public bool? IsExternal { get; init; }
    public double? Years { get; init; }
    public double? Age { get; init; }
    public string? Gender { get; init; }
    public string? Title { get; init; }
    public Standing Standing { get; init; }

    public static NetworkPerson Of(StudiedPerson person, int number, int pseudonym) => new()
    {
        Number = number,
        Pseudonym = pseudonym,
        Key = person.Id,
        Name = person.Name,
        Sector = person.Sector,
        Municipality = person.Municipality,
        IsExternal = person.IsExternal,
        Years = person.Years,
        Age = person.Age,
        Gender = person.Gender,
        Title = person.Title,
        Standing = person.Standing,
    };

    public StudiedPerson Studied() => new(Key)
    {
        Name = Name,
        Sector = Sector,
        Municipality = Municipality,
        IsExternal = IsExternal,
        Years = Years,
        Age = Age,
        Gender = Gender,
        Title = Title,
        Standing = Standing,
    };
}
