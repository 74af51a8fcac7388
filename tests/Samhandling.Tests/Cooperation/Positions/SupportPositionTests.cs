using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Mandates;
using Samhandling.Cooperation.Positions;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Cooperation.Initiatives;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Positions;

public sealed class SupportPositionTests : IDisposable
{
    private readonly House _house = new();
    private readonly Position _position;

    public SupportPositionTests() => _position = _house.Position();

    [Fact]
    public async Task A_yes_within_the_mandate_counts_and_one_of_which_nobody_knows_is_to_be_anchored()
    {
        var (inside, unknown) = (_house.DestinationCompany("Fjällvik"), _house.DestinationCompany("Norrvåg", isMandated: false));

        foreach (var company in new[] { inside, unknown })
            Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"positions/{_position.Id}", name: "support-position")).SendAll(("OrganisationId", company.Id.ToString()))).StatusCode);

        var voices = await _house.Fresh().PositionVoices.ToListAsync();
        Assert.Equal((Verdict.Inside, false), Of(inside));
        Assert.Equal((Verdict.Unknown, true), Of(unknown));
        Assert.Equal("1 stand behind it, 1 are to anchor it at home, and 0 dissent.", (await _house.Page($"positions/{_position.Id}", Who.Reader)).QuerySelector(".lead")!.TextContent);

        (Verdict, bool) Of(Organisation company) => voices.Where(v => v.OrganisationId == company.Id).Select(v => (v.Verdict, v.IsConditional)).Single();
    }

    [Fact]
    public async Task Dissent_says_why_and_stands_beside_the_text()
    {
        var company = _house.DestinationCompany("Fjällvik");
        var form = await OpenForm.At(_house, $"positions/{_position.Id}", name: "support-position");

        Assert.NotNull((await House.Read(await form.SendAll(("OrganisationId", company.Id.ToString()), ("IsDissent", "True")))).QuerySelector("#words-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("OrganisationId", company.Id.ToString()), ("IsDissent", "True"), ("Words", "Flyget först"))).StatusCode);

        var page = await _house.Page($"positions/{_position.Id}", Who.Reader);
        Assert.Contains("Flyget först", page.QuerySelector(".split aside")!.TextContent, StringComparison.Ordinal);
        Assert.Contains((await _house.Page($"organisations/{company.Id}")).QuerySelectorAll("#positions ~ .todo .why"), why => why.TextContent == "Fjällvik: dissents");
    }

    [Fact]
    public async Task Municipalities_without_a_word_are_listed_as_empty()
    {
        var (here, _) = (_house.Municipality("Fjällvik"), _house.Municipality("Norrvåg"));
        _house.Heard(_position, _house.Organisation("Banken", place: here));

        var page = await _house.Page($"positions/{_position.Id}");

        Assert.Equal([("Fjällvik", "0 1 0"), ("Norrvågnobody has said anything", "0 0 0")], page.QuerySelectorAll("section[aria-labelledby=by-place] tbody tr").Select(row => (row.Children[0].TextContent, string.Join(' ', row.Children.Skip(1).Select(c => c.TextContent)))));
        Assert.Contains((await _house.Page($"places/{here.Id}")).QuerySelectorAll("#positions ~ .todo a"), a => a.TextContent == "Tåget till kusten");
    }

    [Fact]
    public async Task What_is_said_of_an_earlier_wording_is_no_yes_to_the_new_one()
    {
        var company = _house.DestinationCompany("Fjällvik");
        var form = await OpenForm.At(_house, $"positions/{_position.Id}", name: "support-position");
        Acting.Agreed(await _house.Get<DescribePosition>().Handle(_position.Id, new() { Title = "Tåget", Topic = "Mässor", Text = "Tåget ska gå på sommaren." }));

        Assert.Contains("another wording", (await House.Read(await form.SendAll(("OrganisationId", company.Id.ToString())))).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);
        Assert.False(await _house.Fresh().PositionVoices.AnyAsync());
    }

    [Fact]
    public async Task A_partner_speaks_for_its_own_organisation_alone() =>
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => _house.Partner().GetRequiredService<SupportPosition>().Handle(_position.Id, new() { OrganisationId = _house.Organisation("Banken").Id, WordingNumber = 1 }));

    [Fact]
    public async Task A_person_who_is_erased_leaves_the_organisation_s_word()
    {
        var (bank, anna) = (_house.Organisation("Banken"), _house.Person("Anna Ek"));
        Acting.Agreed(await _house.Get<SupportPosition>().Handle(_position.Id, new() { OrganisationId = bank.Id, PersonId = anna.Id, IsDissent = true, Words = "Anna Ek vill annat", WordingNumber = 1 }));

        Assert.Contains((await _house.Get<Samhandling.Actors.PersonalData.ErasePerson>().Held(anna.Id)), row => row.Where == "Tåget till kusten" && row.Value == "Banken Anna Ek vill annat");
        Acting.Agreed(await _house.Get<Samhandling.Actors.PersonalData.ErasePerson>().Handle(anna.Id));

        var voice = await _house.Fresh().PositionVoices.SingleAsync();
        Assert.Equal((null, "[…] vill annat"), (voice.PersonId, voice.Words));
    }

    public void Dispose() => _house.Dispose();
}
