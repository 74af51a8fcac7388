using Samhandling.Actors.Register;
using Samhandling.Reporting.Reaching;
using Samhandling.Reporting.Cases;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Cooperation;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Reporting.Reaching;

public sealed class ReachByFootingTests : IDisposable
{
    private readonly House _house = new SetClock().House();

    [Fact]
    public async Task Firms_are_told_apart_by_what_the_register_says_of_them_and_the_others_are_not_said()
    {
        var place = _house.Municipality("Fjällvik");
        _house.Keep(Organisation.Of(new() { Name = "Liften AB", Form = LegalForm.ListedCompany }));
        _house.Keep(Organisation.Of(new() { Name = "Byaföreningen", IsCommercial = false }));
        foreach (var sells in new[] { true, false }) _house.Keep(Organisation.Of(new() { Name = "Tvillingen", Number = $"{sells}", IsCommercial = sells }));
        foreach (var firm in new[] { "Liften AB", "liften ab", "Byaföreningen", "Tvillingen", "Okänt företag", null }) _house.Case(place, firm);
        _house.Case(place, "Byaföreningen", size: FirmSize.NotStarted);

        var table = await _house.Get<ReadReach>().Of(2026, TestContext.Current.CancellationToken);
        var page = await _house.Page("reach", Who.Reader);

        // By hand: the lift twice is one; not said are a name that two bear, one outside the register, and one without a name.
        Assert.Equal([(Footing.NonCommercial, 1), (Footing.Listed, 1), (Footing.Unknown, 3)], table.Footings);
        Assert.Equal(table.Rows.Sum(r => r.Firms), table.Footings.Sum(f => f.Firms));
        Assert.Equal(["Non-commercial", "1", "Commercial and listed", "1", "Not said", "3"], page.QuerySelectorAll("#footings ~ .table-scroll tbody tr > *").Select(c => c.TextContent));
    }

    public void Dispose() => _house.Dispose();
}
