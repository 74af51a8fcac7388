using Samhandling.Actors.Register;
using Samhandling.Cooperation.Mandates;
using Samhandling.Strategies.Activities;
using Samhandling.Strategies.Objectives;
using Samhandling.Strategies.Silos;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Cooperation.Plans;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Silos;

public sealed class SiloMatrixTests : IDisposable
{
    private static readonly string[] s_aims = ["Vägar", "Arbete", "Natur"];

    private readonly House _house = new();

    /// <summary>By hand: roads by two public activities, work by one that a public and a private do together, nature by nobody.</summary>
    [Fact]
    public void One_sector_alone_is_a_silo_and_what_is_done_together_is_none()
    {
        var lines = s_aims.Select((text, i) => new ObjectiveLine(Acting.Agreed(Objective.In(Guid.NewGuid(), new(null, text, i, 0), null, i)), 0)).ToList();
        var (bus, road, fair, other) = (Done(10, Sector.Public), Done(5, Sector.Public, Sector.Unknown), Done(7, Sector.Public, Sector.Private), Done(null, Sector.Private));
        var links = new[] { (lines[0], bus), (lines[0], road), (lines[1], fair) }.ToLookup(l => l.Item1.Objective.Id, l => l.Item2.Key);

        var matrix = SiloMatrix.Of(lines, [bus, road, fair, other], links, new Dictionary<Guid, int> { [lines[2].Objective.Id] = 3 });

        Assert.Equal([Sector.Public, Sector.Private], matrix.Sectors);
        Assert.Equal([true, false, false], matrix.Rows.Select(r => r.IsSilo));
        Assert.Equal(new double?[] { 0, 1, null }, matrix.Rows.Select(r => r.CrossingShare));
        Assert.Equal([(2, 15L), (0, 0L)], matrix.Rows[0].Cells.Select(c => (c.Count, c.Sums.Sum(s => s.Sum))));
        Assert.Equal([(1, 7L), (1, 7L)], matrix.Rows[1].Cells.Select(c => (c.Count, c.Sums.Sum(s => s.Sum))));
        Assert.Equal([0, 0, 3], matrix.Rows.Select(r => r.Decisions));
        Assert.Equal([other], matrix.Outside);
    }

    [Fact]
    public void What_nobody_knows_the_sector_of_stands_by_itself()
    {
        var line = new ObjectiveLine(Acting.Agreed(Objective.In(Guid.NewGuid(), new(null, "Vägar", 1, 0), null, 0)), 0);
        var activity = Done(1, Sector.Unknown);

        var matrix = SiloMatrix.Of([line], [activity], new[] { activity }.ToLookup(_ => line.Objective.Id, a => a.Key), new Dictionary<Guid, int>());

        Assert.Equal([Sector.Unknown], matrix.Sectors);
    }

    [Fact]
    public async Task The_page_shows_who_works_for_what_and_what_is_outside()
    {
        var objective = _house.Objective();
        var empty = await _house.Page($"documents/{objective.DocumentId}/sectors");
        _house.Activity(objective);
        _house.Decision(objective);
        _house.Effort("Något annat", _house.Organisation("Bolaget", Sector.Private));

        var page = await _house.Page($"documents/{objective.DocumentId}/sectors");

        Assert.Equal("Nothing is told to be done for these objectives", empty.QuerySelector("main h2")!.TextContent);
        Assert.Equal("1 of 1 objectives are worked for by one sector alone", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["1", "0 of 1", "1"], page.QuerySelectorAll("tbody td").Select(td => td.TextContent.Trim().Replace('\u00a0', ' ')));
        Assert.Equal(["Något annat"], page.QuerySelectorAll("[aria-labelledby=outside] a.quiet").Select(a => a.TextContent));
    }

    public void Dispose() => _house.Dispose();

    private static KnownActivity Done(long? amount, params Sector[] sectors) =>
        new(new(ActivityOf.Effort, Guid.NewGuid()), "x", null, [.. sectors.Select(s => new Doer(Guid.NewGuid(), "y", s))], amount, Currency.SEK, true);
}
