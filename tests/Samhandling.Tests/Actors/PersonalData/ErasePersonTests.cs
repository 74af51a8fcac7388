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

public sealed class ErasePersonTests : IDisposable
{
    private const string Marker = "Markerös";

    private readonly House _house = new();

    [Fact]
    public async Task After_an_erasure_nothing_of_the_person_is_anywhere()
    {
        var person = await Planted();
        Assert.NotEqual(0, Found());

        var answer = await (await OpenForm.At(_house, $"persons/{person.Id}/erase")).Send();

        Assert.EndsWith("/persons", answer.Headers.Location!.AbsolutePath, StringComparison.Ordinal);
        Assert.Equal(0, Found());
        // The others, and the ties between them, are as they were.
        Assert.Equal("Bo Ek", (await _house.Fresh().Persons.SingleAsync()).Name);
        var study = await _house.Fresh().NetworkStudies.Include(s => s.Persons).SingleAsync(s => s.Title == "Planted");
        Assert.Equal(("P2", null), (study.Persons.Single(p => p.Number == 1).Key, study.Persons.Single(p => p.Number == 1).Name));
        Assert.Equal(1, study.Ties.Count);
    }

    [Fact]
    public async Task What_would_go_is_shown_first_and_looking_takes_nothing()
    {
        var person = await Planted();
        var before = Contents.Hash(_house);

        var page = await _house.Page($"persons/{person.Id}/erase");

        var told = page.QuerySelector("#held")!.ParentElement!.TextContent;
        Assert.All(new[] { "Anna " + Marker, Marker + "@example.org", "Titel " + Marker, "Planted", "list.csv" }, text => Assert.Contains(text, told, StringComparison.Ordinal));
        var extract = await _house.Browser().GetStringAsync($"/{House.Ours}/persons/{person.Id}/extract.csv");
        Assert.Contains(Marker + "@example.org", extract, StringComparison.Ordinal);
        Assert.Equal(before, Contents.Hash(_house));
    }

    [Fact]
    public async Task An_extract_tells_every_personal_column_of_the_person()
    {
        var person = _house.Keep(Person.Of(new() { Name = "a1", OtherNames = "a2", Email = "a3@example.org", Phone = "a4", Source = "a5", ConsentOn = new(2021, 2, 3), CheckedOn = new(2022, 3, 4) }));

        var held = await _house.Coordinator().GetRequiredService<ErasePerson>().Held(person.Id);

        Assert.Equal(["a1", "a2", "a3@example.org", "a4", "a5"], held.Select(h => h.Value).Where(v => v.StartsWith('a')));
        Assert.Equal(2, held.Count(h => DateOnly.TryParse(h.Value, System.Globalization.CultureInfo.CurrentCulture, out _)));
    }

    public void Dispose() => _house.Dispose();

    private async Task<Person> Planted()
    {
        var kommunen = _house.Organisation("Kommunen");
        _house.Person("Bo Ek", kommunen);
        await _house.Import($"Person;Organisation;Befattning;E-post\nAnna {Marker};Kommunen;Titel {Marker};{Marker}@example.org\n");
        var person = await _house.Fresh().Persons.AsNoTracking().SingleAsync(p => p.Name != "Bo Ek");
        Acting.Agreed(await _house.Get<DescribePerson>().Handle(person.Id, new() { Name = $"Anna {Marker}", OtherNames = $"Anna Ek {Marker}", Email = $"{Marker}@example.org", Phone = Marker, Source = Marker, Version = 0 }));
        await _house.HandIn($"Person\nAnna {Marker}\n");
        await _house.Analyst().HandIn(Handed.File("ties.csv", $"from;to\nAnna {Marker};Bo\n"));
        var study = new NetworkStudy { Title = "Planted", HeldOn = new(2026, 5, 1), Purpose = "p", LegalBasis = "l", DeleteOn = new(2099, 1, 1), ImportedAt = new(2026, 5, 2, 0, 0, 0, DateTimeKind.Utc), Ties = TieBytes.Of(Network.Build(2, [new Tie(0, 1)], isDirected: true)) };
        study.Persons.AddRange([new() { Number = 0, Pseudonym = 1, Key = "k0", Name = "Bo Ek" }, new() { Number = 1, Pseudonym = 2, Key = $"anna {Marker}", Name = $"ANNA {Marker}", Title = Marker, Municipality = Marker }]);
        study.Analysis();
        _house.Keep(study);
        return person;
    }

    /// <summary>How many cells of all tables hold the marker, in text or in bytes, however it is written.</summary>
    private int Found()
    {
        var db = _house.Fresh();
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
