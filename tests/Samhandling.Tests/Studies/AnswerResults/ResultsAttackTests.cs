using System.Globalization;
using System.Net;
using System.Numerics;
using Samhandling.Actors.Register;
using Samhandling.Platform.Tables;
using Samhandling.Surveys.Answers;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Responding;

namespace Samhandling.Tests.Studies.AnswerResults;

/// <summary>S-20: a reader asks for everything that can be asked of a round, in every address and file, and reckons with all numbers told.</summary>
public sealed class ResultsAttackTests : IDisposable
{
    private static readonly string[] s_by = ["", "?by=sector", "?by=municipality"];

    private readonly House _house = new SetClock { Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero) }.House();

    private sealed record Person(AnswerSheet Sheet, Sector Sector, string Place);

    [Theory]
    [InlineData(12, 1)]
    [InlineData(19, 2)]
    [InlineData(27, 3)]
    [InlineData(40, 4)]
    public async Task No_group_of_one_to_four_follows_from_all_that_a_reader_is_told(int count, int seed)
    {
        var (round, persons) = await Population(count, seed);
        var (numbers, groups) = (0, 0);
        foreach (var code in (string[])["choice", "scale", "many", "matrix"])
        {
            foreach (var (item, told) in (await Told(round, code, persons)).GroupBy(t => t.Item, t => t.Number, StringComparer.Ordinal).Select(g => (g.Key, g.ToList())))
            {
                numbers += told.Count;
                groups++;
                var few = KernelAttack.FewIn(told, count);
                Assert.True(few is null, $"{code} {item}: persons {string.Join(", ", few ?? [])}");
            }
        }

        Assert.True(groups >= 4 && numbers >= 20, $"{numbers} numbers of {groups} items are too few to say that anything was tried.");
        Trust.Figure("S-20", $"numbers told of {count} respondents, none of which gives away one to four", numbers);
    }

    [Fact]
    public void The_attacker_finds_two_who_are_told_by_subtraction()
    {
        // Otherwise the test above could not fail: of twelve, ten are told.
        BigInteger[] all = [.. Enumerable.Repeat(BigInteger.One, 12)], ten = [.. Enumerable.Range(0, 12).Select(i => (BigInteger)(i < 10 ? 1 : 0))];

        Assert.Equal([10, 11], KernelAttack.FewIn([all, ten], 12)!);
        Assert.Null(KernelAttack.FewIn([all], 12));
    }

    public void Dispose() => _house.Dispose();

    private async Task<(AskedRound Round, List<Person> Persons)> Population(int count, int seed)
    {
        var (round, random, places) = (Answered.Round(_house), new Random(seed), await Answered.Places(_house, 3));
        Sector[] sectors = [.. Enumerable.Range(0, count).Select(_ => Answered.Sectors[Math.Min(random.Next(3), random.Next(3))])];
        var sheets = await round.Answer(_house, count, i => Answered.ByLot(random, i), i => sectors[i], places);
        await round.Close(_house);
        return (round, [.. sheets.Select((s, i) => new Person(s, sectors[i], $"Ort {i % 3}"))]);
    }

    /// <summary>For each number that is told in a file, the item it is of and what each person counts in it; each is right too.</summary>
    private async Task<List<(string Item, BigInteger[] Number)>> Told(AskedRound round, string code, List<Person> persons)
    {
        var (told, browser) = (new List<(string, BigInteger[])>(), _house.Browser(Who.Reader));
        browser.DefaultRequestHeaders.Add("Accept-Language", "en");
        void Take(string cell, string item, Func<Person, int> counts)
        {
            if (!int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return;
            Assert.Equal(persons.Sum(counts), number);
            told.Add((item, [.. persons.Select(p => (BigInteger)counts(p))]));
        }

        foreach (var by in s_by)
        {
            using var answer = await browser.GetAsync($"/{House.Ours}/rounds/{round.Id}/results/{code}.csv{by}");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.True(TableFile.Read("a.csv", await answer.Content.ReadAsByteArrayAsync()).Try(out var tables, out _));
            var lines = tables[0].Lines.Select(l => l.Cells).ToList();
            var heading = lines[0];
            foreach (var row in lines.Skip(1))
            {
                bool IsIn(Person p, string label) => by.Length == 0 || (by.EndsWith("sector", StringComparison.Ordinal) ? ActorWords.Read<Sector>(label) == p.Sector : p.Place == label);
                // By group a matrix names its row first; of all, the rows are the matrix's own, or the answers.
                var label = by.Length > 0 && code is "matrix" ? row[1] : row[0];
                for (var column = 1; column < row.Count; column++)
                {
                    var (item, counts) = code switch
                    {
                        "matrix" => Matrix(row[0], heading[column]),
                        "many" => Many(by.Length == 0 ? row[0] : heading[column]),
                        _ => Single(code, by.Length == 0 ? row[0] : heading[column]),
                    };
                    if (counts is null) continue;
                    Take(row[column], item, p => IsIn(p, label) ? counts(p) : 0);
                }

                if (code is "scale" && by.Length > 0 && row[heading.ToList().IndexOf("Mean") is > 0 and var mean ? mean : 0] is { Length: > 0 and < 6 })
                    told.Add((code, [.. persons.Select(p => IsIn(p, label) ? (BigInteger)p.Sheet.Answers["scale"].Number!.Value : 0)]));
            }
        }

        // The page tells of all how many answered; of a scale the mean too.
        var items = told.Select(t => t.Item1).Distinct(StringComparer.Ordinal).ToList();
        foreach (var item in items) told.Add((item, [.. persons.Select(_ => BigInteger.One)]));
        var page = await House.Read(await browser.GetAsync($"/{House.Ours}/rounds/{round.Id}/results"));
        if (code is "scale" && page.QuerySelector("#q-scale")!.TextContent.Contains("The mean is", StringComparison.Ordinal)) told.Add((code, [.. persons.Select(p => (BigInteger)p.Sheet.Answers["scale"].Number!.Value)]));
        return told;
    }

    private static (string Item, Func<Person, int>? Counts) Single(string code, string column) => column is "Answered" ? (code, _ => 1)
        : code is "choice" && column.StartsWith("Option ", StringComparison.Ordinal) ? (code, p => p.Sheet.Answers["choice"].Choices![0] == column[7..] ? 1 : 0)
        : code is "scale" && int.TryParse(column.Split(',')[0], CultureInfo.InvariantCulture, out var step) ? (code, p => p.Sheet.Answers["scale"].Number == step ? 1 : 0)
        : (code, null);

    private static (string Item, Func<Person, int>? Counts) Many(string column) => column switch
    {
        "Answered" => ("Option x", _ => 1),
        "something else" => (column, p => p.Sheet.Answers["many"].Other is null ? 0 : 1),
        _ when column.StartsWith("Option ", StringComparison.Ordinal) => (column, p => p.Sheet.Answers["many"].Choices!.Contains(column[7..]) ? 1 : 0),
        _ => (column, null),
    };

    private static (string Item, Func<Person, int>? Counts) Matrix(string row, string column) => column switch
    {
        "Answered" => (row, _ => 1),
        _ when column.StartsWith("Option ", StringComparison.Ordinal) => (row, p => p.Sheet.Answers["matrix"].Cells![row[7..]] == column[7..] ? 1 : 0),
        _ => (row, null),
    };
}
