using Microsoft.Extensions.DependencyInjection;
using Samhandling.Networks;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.Analysis;
using Samhandling.Studies.NetworkStudies;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Studies.NetworkStudies;

/// <summary>A study in which everything that tells of a person is a canary, so that it is seen where it comes out.</summary>
internal static class Watched
{
    public const string Name = "Canary-Name", Key = "canary-key", Role = "canary-role", Place = "Canarytown", Gender = "canary-gender";

    /// <summary>Years and age as no other number in a page is written.</summary>
    public const double Years = 7.71828, Age = 41.41421;

    /// <summary>How many name the most named: more than a coordinator is told.</summary>
    public const int MostNamed = 27;

    /// <summary>Public, private, and a sector of three; a few from elsewhere; all name the first, and the three next.</summary>
    /// <param name="weight">What a contact weighs; null where contacts have no weights.</param>
    public static NetworkStudy Study(string title = "Watched", Func<Tie, double>? weight = null)
    {
        var persons = Enumerable.Range(0, 40).Select(i => new NetworkPerson
        {
            Number = i,
            Pseudonym = 40 - i,
            Key = $"{Key}-{i}",
            Name = $"{Name}-{i}",
            Title = $"{Role}-{i}",
            Gender = i < 20 ? "woman" : i < 39 ? "man" : Gender,
            Sector = i < 20 ? Sector.Public : i < 37 ? Sector.Private : Sector.Research,
            Municipality = i < 30 ? "Home" : $"{Place}-{i}",
            IsExternal = i >= 30,
            Years = i < 3 ? 1 : Years + (i > 20 ? 10 : 0),
            Age = i < 8 ? 22 : Age,
        });
        var ties = Enumerable.Range(0, 40).SelectMany(i => Enumerable.Range(1, 3).Select(s => new Tie(i, (i + s) % 40)).Concat(i is > 0 and < 25 ? [new Tie(i, 0)] : [])).Distinct().Select(t => weight is null ? t : t with { Weight = weight(t) }).ToArray();
        var study = new NetworkStudy
        {
            Title = title,
            Place = "Home",
            Question = "Whom do you ask?",
            HeldOn = new(2026, 5, 1),
            Purpose = "p",
            LegalBasis = "l",
            DeleteOn = new(2099, 1, 1),
            Source = "Us",
            ImportedAt = new(2026, 5, 2, 0, 0, 0, DateTimeKind.Utc),
            Ties = TieBytes.Of(Network.Build(40, ties, isDirected: true, isWeighted: weight is not null)),
        };
        study.Persons.AddRange(persons);
        study.Analysis();
        return study;
    }

    /// <summary>Keeps the study in a partnership, ours unless another is said.</summary>
    public static NetworkStudy Keep(this House house, NetworkStudy study, string partnership = House.Ours)
    {
        var db = house.In(partnership, Samhandling.Platform.Role.Analyst).GetRequiredService<SamhandlingDb>();
        db.Add(study);
        db.SaveChanges();
        return study;
    }
}
