using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors;
using Samhandling.Actors.Persons;
using Samhandling.Actors.Register;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Actors.Persons;

public sealed class AddPersonTests : IDisposable
{
    private readonly House _house = new();
    private readonly Organisation _municipality;

    public AddPersonTests() => _municipality = _house.Organisation("Fjällviks kommun");

    [Fact]
    public async Task A_person_is_added_with_what_the_person_does()
    {
        var form = await OpenForm.At(_house, $"persons/new?organisation={_municipality.Id}");

        var answer = await form.Send(("Name", "Åsa Ek"), ("LegalBasis", "PublicInterest"), ("OrganisationId", _municipality.Id.ToString()), ("Title", "Näringslivschef"), ("From", "2024-02-29"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await _house.Page(answer.Headers.Location!.AbsolutePath);
        Assert.Equal("Åsa Ek", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Näringslivschef, Fjällviks kommun", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("From", "29.02.2025", "“29.02.2025” is no day. Write year, month and day, as 2025-02-28.")]
    [InlineData("To", "2019-12-31", "It would end")]
    [InlineData("Email", "asa(at)example.org", "“asa(at)example.org” is no e-mail address.")]
    [InlineData("Name", "\u202E\u200F", "Write a name that can be seen.")]
    [InlineData("LegalBasis", "Consent", "Say on which day the consent was given")]
    public async Task What_cannot_be_is_told_at_its_field_and_nothing_is_kept(string field, string written, string told)
    {
        var form = await OpenForm.At(_house, "persons/new");
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Name"] = "Åsa Ek",
            ["OrganisationId"] = _municipality.Id.ToString(),
            ["Title"] = "Chef",
            ["From"] = "2020-01-01",
            [field] = written,
        };

        var page = await House.Read(await form.Send(fields.Select(f => (f.Key, f.Value))));

        Assert.Contains(page.QuerySelectorAll(".field .err span"), error => error.TextContent.StartsWith(told, StringComparison.Ordinal));
        Assert.Empty(_house.Fresh().Persons);
    }

    [Fact]
    public async Task A_name_of_300_characters_is_refused()
    {
        var page = await House.Read(await (await OpenForm.At(_house, "persons/new")).Send(("Name", new string('x', 300)), ("OrganisationId", _municipality.Id.ToString()), ("Title", "Chef")));

        Assert.Equal("At most 200 characters.", page.QuerySelector("#name-error span")!.TextContent);
    }

    [Fact]
    public async Task A_name_that_is_script_stays_a_name()
    {
        var person = _house.Person("<script>alert(1)</script>", _municipality, "\"><img src=x onerror=alert(1)>");

        foreach (var path in new[] { "persons", $"persons/{person.Id}", $"organisations/{_municipality.Id}" })
        {
            var page = await _house.Page(path);
            Assert.Contains("<script>alert(1)</script>", page.Body!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain(page.QuerySelectorAll("script"), s => s.TextContent.Contains("alert", StringComparison.Ordinal));
            Assert.Empty(page.QuerySelectorAll("img[onerror]"));
        }
    }

    [Fact]
    public async Task Two_people_of_one_name_are_two_when_somebody_says_so()
    {
        _house.Person("Anna Larsson", _municipality);
        var form = new AddPerson.Form { Name = "anna  LARSSON", OrganisationId = _municipality.Id, Title = "Chef" };

        Assert.Equal(nameof(AddPerson.Form.IsAnother), Acting.Refused(await _house.Get<AddPerson>().Handle(form)).Field);
        form.IsAnother = true;
        Acting.Agreed(await _house.Get<AddPerson>().Handle(form));

        Assert.Equal(2, await _house.Fresh().Persons.CountAsync());
    }

    [Fact]
    public async Task A_partner_adds_people_to_its_own_organisation_only()
    {
        var own = _house.Organisation("Norrvåg turism", Sector.Private);
        _house.LetPartnerSpeakFor(own);
        var add = _house.Partner().GetRequiredService<AddPerson>();

        Acting.Agreed(await add.Handle(new() { Name = "Siv Holm", OrganisationId = own.Id, Title = "Chef" }));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => add.Handle(new() { Name = "Per Ek", OrganisationId = _municipality.Id, Title = "Chef" }));

        var choices = (await _house.Page("persons/new", Who.Partner)).QuerySelectorAll("#organisationid option");
        Assert.Equal(["Choose", "Norrvåg turism"], choices.Select(o => o.TextContent));
    }

    [Theory]
    [InlineData(Who.Reader)]
    [InlineData(Who.Analyst)]
    public async Task Who_may_not_write_is_not_let_in(Who who) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(who).GetAsync($"/{House.Ours}/persons/new")).StatusCode);

    public void Dispose() => _house.Dispose();
}
