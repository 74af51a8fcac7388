using Samhandling.Actors.Register;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Actors.Organisations;

public sealed class OrganisationListTests : IDisposable
{
    private readonly House _house = new();

    public OrganisationListTests()
    {
        foreach (var (name, form, isCommercial) in new (string, LegalForm, bool?)[] { ("Byaföreningen", LegalForm.Association, false), ("Caféet", LegalForm.Company, true), ("Liften", LegalForm.ListedCompany, null), ("Museet", LegalForm.Foundation, null), ("Nätverket", LegalForm.Network, null) })
            _house.Keep(Organisation.Of(new() { Name = name, Sector = name is "Nätverket" ? Sector.Public : Sector.Private, Form = form, IsCommercial = isCommercial }));
    }

    [Theory]
    [InlineData("NonCommercial", "Byaföreningen: Non-commercial")]
    [InlineData("Commercial", "Caféet: Commercial, not listed")]
    [InlineData("Listed", "Liften: Commercial and listed")]
    [InlineData("Unknown", "Museet: Not said, Nätverket: Not said")]
    [InlineData("Unknown&sector=Public", "Nätverket: Not said")]
    public async Task Each_group_is_listed_by_itself_and_the_unknown_are_one(string footing, string expected) => Assert.Equal(expected, await Listed($"?footing={footing}"));

    [Theory]
    [InlineData("7")]
    [InlineData("Rich")]
    public async Task A_group_that_is_none_is_passed_over(string footing) => Assert.Equal(await Listed(""), await Listed($"?footing={footing}"));

    [Fact]
    public async Task The_filter_says_how_many_are_in_each_group_of_those_that_the_other_filters_leave()
    {
        Assert.Equal(["All", "Not said (2)", "Non-commercial (1)", "Commercial, not listed (1)", "Commercial and listed (1)"], await Options("?footing=Listed"));
        Assert.Equal(["All", "Not said (1)", "Non-commercial (0)", "Commercial, not listed (0)", "Commercial and listed (0)"], await Options("?sector=Public"));
    }

    [Fact]
    public async Task The_file_holds_those_of_the_group()
    {
        var lines = (await _house.Browser(Who.Coordinator).GetStringAsync($"/{House.Ours}/organisations.csv?footing=Listed", TestContext.Current.CancellationToken)).Trim().Split('\n');

        Assert.Equal(2, lines.Length);
        Assert.Contains("Liften;;;Business;Listed company;;Yes;", lines[1], StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();

    private async Task<string> Listed(string query) =>
        string.Join(", ", (await _house.Page($"organisations{query}")).QuerySelectorAll("tbody tr").Select(row => $"{row.QuerySelector("th a")!.TextContent}: {row.QuerySelector("td[data-label='Commercial or not']")!.TextContent}"));

    private async Task<List<string>> Options(string query) => [.. (await _house.Page($"organisations{query}")).QuerySelectorAll("#footing option").Select(o => o.TextContent)];
}
