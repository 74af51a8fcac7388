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
    private readonly House _house = new();

    [Fact]
    public async Task After_an_erasure_nothing_of_the_person_is_anywhere()
    {
        var person = await Marked.Plant(_house);
        Assert.NotEqual(0, Marked.Found(_house));

        var answer = await (await OpenForm.At(_house, $"persons/{person.Id}/erase")).Send();

        Assert.EndsWith("/persons", answer.Headers.Location!.AbsolutePath, StringComparison.Ordinal);
        Assert.Equal(0, Marked.Found(_house));
        // The others, and the ties between them, are as they were.
        Assert.Equal("Bo Ek", (await _house.Fresh().Persons.SingleAsync()).Name);
        var study = await _house.Fresh().NetworkStudies.Include(s => s.Persons).SingleAsync(s => s.Title == "Planted");
        Assert.Equal(("P2", null), (study.Persons.Single(p => p.Number == 1).Key, study.Persons.Single(p => p.Number == 1).Name));
        Assert.Equal(1, study.Ties.Count);
    }

    [Fact]
    public async Task What_would_go_is_shown_first_and_looking_takes_nothing()
    {
        var person = await Marked.Plant(_house);
        var before = Contents.Hash(_house);

        var page = await _house.Page($"persons/{person.Id}/erase");

        var told = page.QuerySelector("#held")!.ParentElement!.TextContent;
        Assert.All(new[] { "Anna " + Marked.Word, Marked.Word + "@example.org", "Titel " + Marked.Word, "Planted", "list.csv" }, text => Assert.Contains(text, told, StringComparison.Ordinal));
        var extract = await _house.Browser().GetStringAsync($"/{House.Ours}/persons/{person.Id}/extract.csv");
        Assert.Contains(Marked.Word + "@example.org", extract, StringComparison.Ordinal);
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
}
