using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Participants;

public sealed class MetPersonsTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_record_counts_each_who_was_called_or_has_promised_once()
    {
        var (anna, bo) = (_house.Person("Anna Ek"), _house.Person("Bo Ek"));
        _house.Person("Nån Annan");
        foreach (var day in new[] { 1, 2 }) _house.Called(_house.Meeting(day: new(2026, 2, day)), anna);
        _house.Promise(person: anna);
        _house.Promise("Boka buss", bo, _house.Organisation("Banken"));

        var row = (await _house.Page("privacy", Who.Reader)).QuerySelectorAll("main tbody tr").Single(r => r.Children[0].TextContent.Trim() == "Meetings and promises");

        Assert.Equal("2", row.Children[3].TextContent.Trim());
    }

    public void Dispose() => _house.Dispose();
}
