using Samhandling.Assignments.SoundingAnswers;
using Samhandling.Platform.Tables;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.SoundingAnswers;

public sealed class PartyListTests : IDisposable
{
    private static readonly int[] s_columns = [0, 2, 3, 4];

    private readonly House _house = new();

    [Fact]
    public async Task Those_whose_last_answer_means_yes_are_listed_on_the_page_and_in_both_files()
    {
        var sounding = _house.Sounding();
        var (bank, cash) = (_house.Asked(sounding, _house.Organisation("Banken")), _house.Asked(sounding, _house.Organisation("Kassan")));
        Acting.Agreed(await _house.Get<AnswerSounding>().Handle(bank.Id, new() { Choice = Sounded.No }));
        Acting.Agreed(await _house.Get<AnswerSounding>().Handle(bank.Id, new() { Choice = Sounded.Together, Ceiling = 40_000 }));
        Acting.Agreed(await _house.Get<AnswerSounding>().Handle(cash.Id, new() { Choice = Sounded.Alone }));
        Acting.Agreed(await _house.Get<AnswerSounding>().Handle(cash.Id, new() { Choice = Sounded.No }));

        Assert.Equal(["Banken"], (await _house.Page($"soundings/{sounding.Id}/parties")).QuerySelectorAll("tbody th").Select(th => th.TextContent.Trim()));
        foreach (var file in new[] { "parties.csv", "parties.xlsx" })
        {
            var table = Assert.Single(Acting.Agreed(TableFile.Read(file, await _house.Browser(Who.Coordinator).GetByteArrayAsync($"/{House.Ours}/soundings/{sounding.Id}/{file}"))));
            Assert.Equal(2, table.Lines.Count);
            Assert.Equal(["Banken", Sounded.Together, "40000", "SEK"], s_columns.Select(column => table.Lines[1].Cells[column]));
        }
    }

    public void Dispose() => _house.Dispose();
}
