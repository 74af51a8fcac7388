using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors;
using Samhandling.Actors.Importing;
using Samhandling.Actors.Register;
using Samhandling.Places;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Platform.Tables;
using Samhandling.Tests.Places.Loading;

namespace Samhandling.Tests.Actors.Importing;

/// <summary>R-19: lists with half their rows wrong. What is right comes in whole, of what is wrong nothing does, and the undoing leaves every byte as it was.</summary>
public sealed class ConstructedListsTests : IDisposable
{
    private const string Wrong = "Wrong";

    private static readonly ActorColumn[] s_columns = [ActorColumn.Person, ActorColumn.Organisation, ActorColumn.Title, ActorColumn.From, ActorColumn.To, ActorColumn.Email, ActorColumn.Sector, ActorColumn.Place, ActorColumn.PartOf, ActorColumn.IsCommercial];
    private static readonly string[] s_names = ["Åsa Ek", "Anna Larsson", "<script>alert(1)</script>", "Siv\u200B\u202EHolm", "=1+1", "O'Brien; \"Bo\", | jr", "أحمد", "李小龍", "Þóra Ægisdóttir", "Elle Márjá Eira-Gáŋŋas", new('x', 190)];

    /// <summary>What spoils a row, and what it must be told. {0} is the cell as it stands.</summary>
    private static readonly (ActorColumn Column, string Cell, string Told)[] s_faults =
    [
        (ActorColumn.From, "29.02.2025", "“29.02.2025” is no day. Write year, month and day"),
        (ActorColumn.To, "1999-01-01", "It would end before it begins. Change one of the days."),
        (ActorColumn.Person, $"{Wrong} {new string('y', 300)}", "characters; at most 200. Shorten it."),
        (ActorColumn.Title, "", "Write what the person does for the organisation."),
        (ActorColumn.Email, "bo(at)example", "“bo(at)example” is no e-mail address. Write it as"),
        (ActorColumn.Sector, "rymden", "“rymden” is not among the words of the template. Choose one"),
        (ActorColumn.Place, "101", "“101” was Aby until 2014-12-31. Write the place as it is today"),
        (ActorColumn.Place, "Atlantis", "No place that is there today is called “Atlantis”. Write its name or code"),
        (ActorColumn.PartOf, "Nobody's", "There is no organisation called “Nobody's”, here or in the list. Add it"),
        (ActorColumn.IsCommercial, "kanske", "write yes or no, not “kanske”"),
    ];

    private readonly House _house = new();

    [Fact]
    public async Task Each_row_comes_in_whole_or_not_at_all_and_each_fault_is_told_with_row_and_remedy()
    {
        await _house.LoadPlaces(Places.Loading.Listed.Places, Places.Loading.Listed.Changes);
        _house.Person("Anna Larsson", _house.Organisation("Kommunen"), "Chef");
        var before = Contents.Hash(_house, events: false);
        var (lists, rows, faults) = (Constructed.Lists(few: 12, all: 700), 0, 0);
        for (var seed = 0; seed < lists; seed++)
        {
            var list = new Made(new Random(seed), seed);
            var (name, bytes) = list.File;
            var draft = Acting.Agreed(await Listed.Coordinator(_house).GetRequiredService<UploadActors>().Handle(new() { List = Listed.File(name, bytes) }));
            var plan = await _house.Preview(draft);
            Assert.Equal(list.Told.Count, plan.Rows.Count);
            foreach (var ((line, told), row) in list.Told.Zip(plan.Rows))
            {
                Assert.Equal((line, told is not null), (row.Row.Line, row.Outcome is RowOutcome.LeftOut));
                if (told is null) Assert.Empty(row.Row.Faults);
                else Assert.Contains(row.Row.Faults, fault => fault.Contains(told, StringComparison.Ordinal));
            }

            var deed = Acting.Agreed(await Listed.Coordinator(_house).GetRequiredService<ImportActors>().Handle(draft.Id, new() { Mark = plan.Mark }));
            await IsWhollyIn(list, plan);
            await _house.Undo(deed);
            Assert.Equal(before, Contents.Hash(_house, events: false));
            (rows, faults) = (rows + list.Told.Count, faults + list.Told.Count(t => t.Told is not null));
        }
        Trust.Figure("R-19", "constructed lists of persons and organisations imported as previewed and undone to the byte", lists);
        TestContext.Current.TestOutputHelper?.WriteLine($"{lists} lists, {rows} rows, {faults} of them wrong and told.");
    }

    public void Dispose() => _house.Dispose();

    private async Task IsWhollyIn(Made list, ActorPlan plan)
    {
        var db = _house.Fresh();
        var acts = (await db.Engagements.AsNoTracking().Include(e => e.Person).Include(e => e.Organisation).ToListAsync()).ConvertAll(e => (e.Person!.Name, Organisation: e.Organisation!.Name, e.Title));
        var ceby = (await db.Places.SingleAsync(p => p.Code == "103")).Id;
        var organisations = await db.Organisations.AsNoTracking().ToDictionaryAsync(o => o.Name);
        foreach (var row in plan.Rows.Where(r => r.Outcome is not RowOutcome.LeftOut).Select(r => r.Row))
        {
            var organisation = organisations[Names.Clean(row[ActorColumn.Organisation])!];
            if (row[ActorColumn.Place] is not null) Assert.Equal(ceby, organisation.PlaceId);
            if (row[ActorColumn.Person] is { } person) Assert.Contains((Names.Clean(person)!, organisation.Name, row[ActorColumn.Title]!), acts);
        }
        Assert.DoesNotContain(acts, act => act.Name.Contains(Wrong, StringComparison.Ordinal) || act.Title.Contains(Wrong, StringComparison.Ordinal));
        Assert.DoesNotContain(organisations.Keys, name => name.Contains(Wrong, StringComparison.Ordinal));
        // Nobody came of it but those whom its right rows name, and Anna who was there.
        Assert.Equal(list.Persons + 1, await db.Persons.CountAsync());
    }

    /// <summary>A list of persons or of organisations, every second row of it spoiled, with what each row must be told.</summary>
    private sealed class Made
    {
        public Made(Random chance, int seed)
        {
            var (ofPersons, rows) = (seed % 3 != 0, new List<IReadOnlyList<string>> { s_columns.Select(c => c.ToString()).ToList() });
            for (var r = 0; r < chance.Next(2, 12); r++)
            {
                var cells = s_columns.ToDictionary(c => c, _ => "");
                cells[ActorColumn.Organisation] = $"{chance.Any(s_names)[..2]} {seed} {r}";
                if (ofPersons)
                {
                    cells[ActorColumn.Person] = $"{chance.Any(s_names)} {r}";
                    (cells[ActorColumn.Title], cells[ActorColumn.From], cells[ActorColumn.Email]) = (chance.Any("Chef", "Ledamot", "-Chef"), chance.Any("", "2024-02-29", "1.3.2020"), chance.Any("", $"p{r}@example.org"));
                }
                (cells[ActorColumn.Place], cells[ActorColumn.Sector], cells[ActorColumn.IsCommercial]) = (chance.Any("", "103", "Ceby", "SE 103"), chance.Any("", "Forskning", "Public sector"), chance.Any("", "ja", "nei"));
                string? told = null;
                if ((r + seed) % 2 == 0)
                {
                    var fault = chance.Any(s_faults.Where(f => ofPersons || f.Column is ActorColumn.Sector or ActorColumn.Place or ActorColumn.PartOf or ActorColumn.IsCommercial).ToList());
                    cells[ActorColumn.Organisation] = $"{Wrong} {seed} {r}";
                    if (ofPersons) cells[ActorColumn.Person] = $"{Wrong} {r}";
                    if (fault.Column is ActorColumn.To) cells[ActorColumn.From] = "2024-02-29";
                    (cells[fault.Column], told) = (fault.Cell, fault.Told);
                }
                else if (ofPersons) Persons++;
                rows.Add([.. s_columns.Select(c => cells[c])]);
                Told.Add((rows.Count, told));
            }
            File = chance.Write(rows);
        }

        public (string Name, byte[] Bytes) File { get; }
        public List<(int Line, string? Told)> Told { get; } = [];
        public int Persons { get; private set; }
    }
}
