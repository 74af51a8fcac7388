using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors;
using Samhandling.Actors.ContactPoints;
using Samhandling.Actors.PersonalData;
using Samhandling.Tests.Actors.Importing;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Actors.ContactPoints;

public sealed class GiveContactTests : IDisposable
{
    private static readonly DateOnly s_day = new(2026, 3, 1);

    private readonly House _house = new();

    [Fact]
    public void A_vacancy_is_counted_from_the_day_it_began_and_ends_when_somebody_has_it()
    {
        var point = ContactPoint.Required(Guid.NewGuid(), ContactRole.Funding, s_day);
        Assert.Equal(30, point.DaysVacant(s_day.AddDays(30)));

        Acting.Agreed(point.Give(Guid.NewGuid(), null, 2, true, s_day.AddDays(30)));
        Assert.Null(point.DaysVacant(s_day.AddDays(31)));

        point.LetGo(point.PersonId!.Value, s_day.AddDays(40));
        Assert.Equal((2, false), (point.DaysVacant(s_day.AddDays(42)), point.IsPublished));
    }

    [Fact]
    public async Task Everybody_sees_who_to_call_where_it_is_published_and_nobody_else()
    {
        var place = _house.Municipality("Fjällvik");
        var kommunen = _house.Organisation("Fjällviks kommun", place: place);
        var (person, hidden) = (_house.Person("Åsa Ek", kommunen, "Näringslivschef"), _house.Person("Bo Dold", kommunen));
        var (one, two) = (_house.ContactPoint(place), _house.ContactPoint(place, ContactRole.Funding));
        await (await OpenForm.At(_house, $"contacts/{one.Id}")).Send(("PersonId", person.Id.ToString()), ("ReplyDays", "2"), ("IsPublished", "true"), ("Version", "0"));
        await (await OpenForm.At(_house, $"contacts/{two.Id}")).Send(("PersonId", hidden.Id.ToString()), ("IsPublished", "false"), ("Version", "0"));

        foreach (var who in new[] { Who.Anonymous, Who.Stranger, Who.Reader })
        {
            var page = (await _house.Page("who-to-call?q=fjallvik", who)).QuerySelector("main")!.TextContent;
            Assert.Contains("Åsa Ek, Näringslivschef, Fjällviks kommun", page, StringComparison.Ordinal);
            Assert.Contains("within 2 working days", page, StringComparison.Ordinal);
            Assert.DoesNotContain("Dold", page, StringComparison.Ordinal);
        }
        Assert.DoesNotContain("Åsa", (await _house.Page("who-to-call?q=norrvag", Who.Anonymous)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Dold", (await _house.Page("contacts", Who.Reader)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Anonymous).GetAsync("/nowhere/who-to-call")).StatusCode);
    }

    [Theory]
    [InlineData("ReplyDays", "61", "#replydays-error")]
    [InlineData("IsPublished", "true", "#ispublished-error")]
    public async Task What_cannot_be_is_told_at_its_field(string field, string value, string error)
    {
        var point = _house.ContactPoint(_house.Municipality("Fjällvik"));

        var page = await House.Read(await (await OpenForm.At(_house, $"contacts/{point.Id}")).Send((field, value), ("Version", "0")));

        Assert.NotNull(page.QuerySelector(error));
        Assert.Equal(0, (await _house.Fresh().ContactPoints.SingleAsync()).Version);
    }

    [Fact]
    public async Task An_erased_person_leaves_a_vacancy()
    {
        var place = _house.Municipality("Fjällvik");
        var person = _house.Person("Åsa Ek", _house.Organisation("Kommunen", place: place));
        var point = _house.ContactPoint(place);
        Acting.Agreed(await _house.Get<GiveContact>().Handle(point.Id, new() { PersonId = person.Id, IsPublished = true }));

        Acting.Agreed(await _house.Coordinator().GetRequiredService<ErasePerson>().Handle(person.Id));

        var left = await _house.Fresh().ContactPoints.SingleAsync();
        Assert.Equal((null, false, true), (left.PersonId, left.IsPublished, left.VacantSince is not null));
    }

    public void Dispose() => _house.Dispose();
}
