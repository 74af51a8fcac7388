using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Places;
using Samhandling.Places.Loading;
using Samhandling.Platform.Data;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Platform.Tables;

namespace Samhandling.Tests.Places.Loading;

/// <summary>R-19: lists of places with half their rows wrong. Nothing comes of such a list; mended, all of it does.</summary>
public sealed class ConstructedListsTests : IDisposable
{
    private static readonly string[] s_headings = ["type", "code", "name", "parent", "valid from", "valid to", "inhabitants"];
    private static readonly string[] s_names = ["Åby", "Várreluokta", "Snåase – Snåsa", "<b>Nord</b>", "=1+1", "Kautokeino; \"stor\", | liten", "李", new('x', 150)];

    /// <summary>What spoils a row, and what it must be told.</summary>
    private static readonly (int Column, string Cell, string Told)[] s_faults =
    [
        (0, "planet", "“planet” is no type of place we know. Write country"),
        (1, "", "The code is missing. Write the official code"),
        (2, new('y', 300), "is too long: at most"),
        (2, "Nord\u202Eland", "holds signs that are not seen. Type the name anew"),
        (2, "SkellefteÃ¥", "were saved in a wrong encoding. Save the list as CSV in UTF-8"),
        (3, "77", "There is no region or country with the code 77"),
        (4, "29.02.2025", "“29.02.2025” is no day in the calendar. Write year"),
        (5, "2010-01-01", "before it begins"),
        (6, "många", "“många” is no whole number. Write digits only."),
    ];

    private readonly House _house = new();

    [Fact]
    public async Task A_list_comes_in_whole_or_not_at_all_and_each_fault_is_told_with_row_and_remedy()
    {
        await _house.LoadPlaces(Listed.Places, Listed.Changes);
        var before = Contents.Hash(_house, events: false);
        var lists = Constructed.Lists(few: 8, all: 300);
        for (var seed = 0; seed < lists; seed++)
        {
            var (chance, rows, told) = (new Random(seed), new List<IReadOnlyList<string>> { s_headings }, new List<(int Line, string Told)>());
            for (var r = 0; r < chance.Next(2, 12); r++)
            {
                string[] row = ["municipality", $"{seed % 10}{r:00}9", $"{chance.Any(s_names)} {r}", "10", "2020-01-01", chance.Any("", "2024-12-31"), chance.Any("", "1 200")];
                if ((r + seed) % 2 == 0)
                {
                    var fault = chance.Any(s_faults);
                    row[fault.Column] = fault.Cell;
                    told.Add((rows.Count + 1, fault.Told));
                }
                rows.Add(row);
            }

            await Refuses(chance.Write(rows), told);
            Assert.Equal(before, Contents.Hash(_house, events: false));
            await ComesIn([.. rows.Where((_, at) => !told.Exists(t => t.Line == at + 1))], chance);
            Assert.Equal(before, Contents.Hash(_house, events: false));
        }
        Trust.Figure("R-19", "constructed lists of places refused whole, mended and loaded, undone to the byte", lists);
    }

    public void Dispose() => _house.Dispose();

    private async Task Refuses((string Name, byte[] Bytes) file, List<(int Line, string Told)> told)
    {
        var services = _house.Coordinator();
        // A code that was another municipality that year spoils the list too.
        var draft = await Draft(services, file, Listed.File("changes.csv", "date;from;to\n2020-01-01;101;103\n"));
        Assert.True((await services.GetRequiredService<PlaceDrafts>().Plan(draft, isForSaving: false)).Try(out var plan, out _));
        var faults = plan.Faults.ToLookup(f => f.File);
        Assert.StartsWith("101 was not in use on 2019-12-31. It is Aby up to 2014-12-31. Mend the code or the date.", faults["changes.csv"].Single(f => f.Line == 2).Sentence, StringComparison.Ordinal);
        Assert.Equal(told.Select(t => t.Line), faults[file.Name].Select(f => f.Line).Distinct().Order());
        Assert.All(told, expected => Assert.Contains(faults[file.Name], fault => fault.Line == expected.Line && fault.Sentence.Contains(expected.Told, StringComparison.Ordinal)));
        Assert.False((await services.GetRequiredService<LoadPlaces>().Handle(draft.Id)).Try(out _, out _));
        await services.GetRequiredService<SamhandlingDb>().PlaceDrafts.Where(d => d.Id == draft.Id).ExecuteDeleteAsync();
    }

    private async Task ComesIn(IReadOnlyList<IReadOnlyList<string>> rows, Random chance)
    {
        if (rows.Count == 1) return;
        var services = _house.Coordinator();
        Assert.True((await services.GetRequiredService<LoadPlaces>().Handle((await Draft(services, chance.Write(rows))).Id)).Try(out var loading, out var no), no?.Reason);
        var names = await _house.Coordinator().GetRequiredService<SamhandlingDb>().PlaceVersions.Where(v => v.LoadingId == loading.Id).Select(v => v.Name).ToListAsync();
        Assert.Equal(rows.Skip(1).Select(row => row[2]).Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
        Assert.True((await _house.Coordinator().GetRequiredService<UndoLoading>().Handle(loading.Id)).Try(out _, out no), no?.Reason);
    }

    private static async Task<PlaceDraft> Draft(IServiceProvider services, (string Name, byte[] Bytes) file, IFormFile? changes = null)
    {
        Assert.True((await services.GetRequiredService<UploadPlaces>().Handle(new() { Places = Listed.File(file.Name, file.Bytes), Changes = changes, Country = "SE" })).Try(out var draft, out var no), no?.Reason);
        return draft;
    }
}
