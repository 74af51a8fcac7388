using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors;
using Samhandling.Actors.PersonalData;
using Samhandling.Actors.Persons;
using Samhandling.Actors.Register;
using Samhandling.Networks;
using Samhandling.Studies;
using Samhandling.Studies.NetworkStudies;
using Samhandling.Tests.Actors.Importing;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.NetworkImports;
using Samhandling.Tests.Studies.NetworkStudies;

namespace Samhandling.Tests.Actors.PersonalData;

/// <summary>A person in whose every value one word stands, so that whatever is left of her is found.</summary>
internal static class Marked
{
    public const string Word = "Markerös";

    /// <summary>Puts her into the register, lists, deeds and studies, beside another.</summary>
    public static async Task<Person> Plant(House house)
    {
        var kommunen = house.Organisation("Kommunen");
        house.Person("Bo Ek", kommunen);
        await house.Import($"Person;Organisation;Befattning;E-post\nAnna {Word};Kommunen;Titel {Word};{Word}@example.org\n");
        var person = await house.Fresh().Persons.AsNoTracking().SingleAsync(p => p.Name != "Bo Ek");
        Acting.Agreed(await house.Get<DescribePerson>().Handle(person.Id, new() { Name = $"Anna {Word}", OtherNames = $"Anna Ek {Word}", Email = $"{Word}@example.org", Phone = Word, Source = Word, Version = 0 }));
        await house.HandIn($"Person\nAnna {Word}\n");
        await house.Analyst().HandIn(Handed.File("ties.csv", $"from;to\nAnna {Word};Bo\n"));
        var study = new NetworkStudy { Title = "Planted", HeldOn = new(2026, 5, 1), Purpose = "p", LegalBasis = "l", DeleteOn = new(2099, 1, 1), ImportedAt = new(2026, 5, 2, 0, 0, 0, DateTimeKind.Utc), Ties = TieBytes.Of(Network.Build(2, [new Tie(0, 1)], isDirected: true)) };
        study.Persons.AddRange([new() { Number = 0, Pseudonym = 1, Key = "k0", Name = "Bo Ek" }, new() { Number = 1, Pseudonym = 2, Key = $"anna {Word}", Name = $"ANNA {Word}", Title = Word, Municipality = Word }]);
        study.Analysis();
        house.Keep(study);
        return person;
    }

    /// <summary>How many cells of all tables hold the marker, in text or in bytes, however it is written.</summary>
    public static int Found(House house)
    {
        var db = house.Fresh();
        var connection = db.Database.GetDbConnection();
        db.Database.OpenConnection();
        var found = 0;
        foreach (var table in db.Model.GetEntityTypes().Select(t => t.GetTableName()!).Distinct())
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            using var reader = command.ExecuteReader();
            while (reader.Read())
                for (var i = 0; i < reader.FieldCount; i++)
                {
                    var text = reader.GetValue(i) is byte[] bytes ? Encoding.UTF8.GetString(bytes) : reader.GetValue(i).ToString()!;
                    if (text.Contains("marker", StringComparison.OrdinalIgnoreCase)) found++;
                }
        }
        db.Database.CloseConnection();
        return found;
    }
}
