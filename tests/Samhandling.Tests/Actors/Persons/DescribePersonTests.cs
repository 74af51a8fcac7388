using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors;
using Samhandling.Actors.Persons;
using Samhandling.Actors.Register;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Actors.Persons;

public sealed class DescribePersonTests : IDisposable
{
    private readonly House _house = new();
    private readonly Organisation _municipality;
    private readonly Person _person;

    public DescribePersonTests()
    {
        _municipality = _house.Organisation("Fjällviks kommun");
        _person = _house.Person("Anna Larsson", _municipality);
    }

    [Fact]
    public async Task A_former_name_is_kept_and_found()
    {
        var form = await OpenForm.At(_house, $"persons/{_person.Id}/edit");

        var answer = await form.Send(("Name", "Anna Lind"), ("OtherNames", "Anna Larsson\r\nAnna Larson"), ("LegalBasis", "PublicInterest"), ("Version", "0"));

        Assert.Equal($"/{House.Ours}/persons/{_person.Id}", answer.Headers.Location!.AbsolutePath);
        Assert.Contains("Anna Lind", (await _house.Page("persons?q=larson")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_change_one_person_the_second_sees_both_and_loses_nothing()
    {
        var mine = await OpenForm.At(_house, $"persons/{_person.Id}/edit");
        Acting.Agreed(await _house.Get<DescribePerson>().Handle(_person.Id, new() { Name = "Anna Lind", Phone = "070-1" }));

        var page = await House.Read(await mine.Send(("Name", "Anna Larsson Lind"), ("Phone", ""), ("LegalBasis", "PublicInterest"), ("Version", "0")));

        Assert.Equal(["Name Anna Lind Anna Larsson Lind", "Telephone 070-1 –"], page.QuerySelectorAll(".message.warn tbody tr").Select(row => string.Join(' ', row.Children.Select(c => c.TextContent))));
        Assert.Equal("Anna Larsson Lind", page.GetElementById("name")!.GetAttribute("value"));
        Assert.Equal("Anna Lind", (await _house.Fresh().Persons.SingleAsync()).Name);

        Assert.Equal("1", page.QuerySelector("input[name='Form.Version']")!.GetAttribute("value"));
        Acting.Agreed(await _house.Get<DescribePerson>().Handle(_person.Id, new() { Name = "Anna Larsson Lind", Version = 1 }));
    }

    [Fact]
    public async Task A_partner_mends_those_who_act_for_its_own_organisation_alone()
    {
        var own = _house.Organisation("Norrvåg turism");
        _house.LetPartnerSpeakFor(own);
        var (ours, both) = (_house.Person("Siv Holm", own), _house.Person("Per Ek", own));
        _house.Keep(Acting.Agreed(Engagement.Of(both.Id, _municipality.Id, "Politiker", null, null)));
        var browser = _house.Browser(Who.Partner);

        foreach (var (person, expected) in new[] { (ours, HttpStatusCode.OK), (both, HttpStatusCode.Forbidden), (_person, HttpStatusCode.Forbidden) })
            Assert.Equal(expected, (await browser.GetAsync($"/{House.Ours}/persons/{person.Id}/edit")).StatusCode);
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => _house.Partner().GetRequiredService<DescribePerson>().Handle(_person.Id, new() { Name = "X" }));
    }

    public void Dispose() => _house.Dispose();
}
