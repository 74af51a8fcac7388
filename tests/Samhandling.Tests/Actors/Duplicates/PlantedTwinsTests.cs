using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors;
using Samhandling.Actors.Duplicates;
using Samhandling.Actors.Register;
using Samhandling.Actors.Undoing;
using Samhandling.Tests.Actors.Importing;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Actors.Duplicates;

/// <summary>Ten twins among people who are only called alike: found with reasons, made one, and made two again.</summary>
public sealed class PlantedTwinsTests : IDisposable
{
    /// <summary>Each as the register has it and as it came in once more, with what gives it away.</summary>
    private static readonly (string Name, string Again, Reason[] Reasons)[] s_twins =
    [
        ("Kjell Aasen", "Kjell Åsen", [Reason.SameName, Reason.SameOrganisation]),
        ("Karl-Erik Wiklund", "Carl-Erik Viklund", [Reason.SameName, Reason.SameOrganisation]),
        ("Bjørn Sæther", "Björn Säter", [Reason.SameName, Reason.SameEmail]),
        ("Åsa Lindström", "Lindström, Åsa", [Reason.SameName, Reason.SameOrganisation]),
        ("Christina Öberg", "Kristina Öberg", [Reason.SameName, Reason.SameEmail]),
        ("Frøydis Haugen", "Froeydis Haugen", [Reason.SameName, Reason.SamePhone]),
        ("Per-Olof Norén", "Per Olof Noren", [Reason.SameName, Reason.SameOrganisation]),
        ("Magnhild Strøm", "Magnild Strøm", [Reason.LikeName, Reason.SameOrganisation]),
        ("Tor Inge Dahl", "Thor Inge Dahl", [Reason.SameName, Reason.SamePhone]),
        ("Elle Márjá Eira", "Elle Marja Eira", [Reason.SameName, Reason.SameOrganisation]),
    ];

    /// <summary>Called alike, elsewhere and reached otherwise: never more than a name.</summary>
    private static readonly (string, string)[] s_others = [("Anna Larsson", "Anna Lassen"), ("Ola Nordmann", "Ola Nordmann"), ("Eva Berg", "Eva Bergh"), ("Jan Hansen", "Jan Hanssen"), ("Maria Nilsson", "Maria Nielsen")];

    private readonly House _house = new();

    [Fact]
    public async Task Ten_are_found_among_those_called_alike_and_merged_and_come_back_to_the_byte()
    {
        var twins = Plant();
        var before = Contents.Hash(_house, events: false);

        var found = await Listed.Coordinator(_house).GetRequiredService<Suggestions>().OfPersons();

        // Whoever shares more than a name comes first, and they are the ten.
        Assert.Equal(twins.Order(), found.Where(s => s.Reasons.Count > 1).Select(Pair).Order());
        Assert.Equal(twins.Count, found.TakeWhile(s => s.Reasons.Count > 1).Count());
        foreach (var (pair, reasons) in twins.Zip(s_twins.Select(t => t.Reasons))) Assert.Equal(reasons, found.Single(s => Pair(s) == pair).Reasons);

        var deeds = new List<Deed>();
        foreach (var (kept, other) in twins) deeds.Add(Acting.Agreed(await Listed.Coordinator(_house).GetRequiredService<MergePersons>().Handle(kept, other)));
        Assert.Equal(s_twins.Length + (2 * s_others.Length), await _house.Fresh().Persons.CountAsync());
        Assert.DoesNotContain(await Listed.Coordinator(_house).GetRequiredService<Suggestions>().OfPersons(), s => s.Reasons.Count > 1);
        // In any order: each merge is its own.
        foreach (var deed in deeds.OrderBy(d => d.Title, StringComparer.Ordinal)) await _house.Undo(deed);

        Assert.Equal(before, Contents.Hash(_house, events: false));
    }

    public void Dispose() => _house.Dispose();

    private static (Guid, Guid) Pair(Suggestion suggestion) => InOrder(suggestion.One.Id, suggestion.Other.Id);

    // Keys that were made within one millisecond stand in no order.
    private static (Guid, Guid) InOrder(Guid one, Guid other) => one.CompareTo(other) < 0 ? (one, other) : (other, one);

    private List<(Guid Kept, Guid Other)> Plant()
    {
        var (db, twins) = (_house.Fresh(), new List<(Guid, Guid)>());
        foreach (var (i, (one, other)) in s_others.Index())
        {
            Add(one, $"Bolag {i}", null, null);
            Add(other, $"Förening {i}", null, null);
        }
        foreach (var (i, (name, again, reasons)) in s_twins.Index())
        {
            var (email, phone) = (reasons.Contains(Reason.SameEmail) ? $"twin{i}@example.org" : null, reasons.Contains(Reason.SamePhone) ? $"070-123 45 {i}" : null);
            var kept = Add(name, $"Kommun {i}", email, phone);
            twins.Add(InOrder(kept.Id, Add(again, reasons.Contains(Reason.SameOrganisation) ? $"Kommun {i}" : $"Företag {i}", email, phone).Id));
        }
        db.SaveChanges();
        return twins;

        Person Add(string name, string of, string? email, string? phone)
        {
            var person = Person.Of(new() { Name = name, Email = email, Phone = phone });
            var organisation = db.Organisations.Local.FirstOrDefault(o => o.Name == of) ?? db.Organisations.Add(Organisation.Of(new() { Name = of })).Entity;
            db.AddRange(person, Acting.Agreed(Engagement.Of(person.Id, organisation.Id, "Officer", null, null)));
            return person;
        }
    }
}
