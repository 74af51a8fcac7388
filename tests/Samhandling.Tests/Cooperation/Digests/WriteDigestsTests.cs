using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Digests;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Representation;
using Samhandling.Platform;
using Samhandling.Platform.Mail;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Cooperation.Mandates;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Digests;

public sealed class WriteDigestsTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;
    private readonly Organisation _bank;

    public WriteDigestsTests()
    {
        _house = _clock.House();
        _bank = _house.Organisation("Banken");
    }

    // The clock stands on Monday 2 March 2026, nine in Stockholm.
    [Fact]
    public async Task One_letter_a_week_gathers_each_topic_in_the_receiver_s_language_and_the_next_comes_next_Monday()
    {
        var anna = Known("Anna Ek", Language.NorwegianBokmal);
        _house.Promise("Kolla lokalen", anna, _bank, due: new(2026, 3, 5));
        _house.Promise("Var sen", anna, _bank, due: new(2026, 2, 26));
        _house.Promise("Länge sen", anna, _bank, due: new(2026, 2, 22));
        _house.Promise("Långt kvar", anna, _bank, due: new(2026, 3, 10));
        _house.Called(_house.Meeting("Rådets möte", new(2026, 3, 4)), anna, _bank);
        var approved = _house.Meeting("Justerat möte", new(2026, 2, 12));
        _house.Called(approved, anna, _bank);
        _clock.Now = new(2026, 2, 25, 12, 0, 0, TimeSpan.Zero);
        Acting.Agreed(await _house.Get<LockMinutes>().Handle(approved.Id));
        _clock.Now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
        _house.Mandate(_bank, anna, f => f with { To = new(2026, 5, 1) });
        _house.GroupSeat(_house.Group("Fjällrådet", but: f => f with { IsOurs = false }), _house.Organisation("Turismen"), anna);
        var seat = await _house.Fresh().Set<Samhandling.Cooperation.Seats.GroupSeat>().SingleAsync();
        _house.Keep(ReportBack.After(seat.Id, new(2026, 2, 26), "SE"));

        Assert.Equal(1, await Work());
        Assert.Equal(0, await Work());

        var mail = await _house.Fresh().OutgoingMails.SingleAsync();
        Assert.StartsWith("Din uke i", mail.Subject, StringComparison.Ordinal);
        foreach (var told in new[] { "Hei Anna Ek", "– Kolla lokalen, innen 05.03.2026", "– Var sen, skulle vært klart", "– Rådets möte: ", "– Justerat möte, ", "– Mandatet ditt fra Banken", "– Fjällrådet møttes", $"/{House.Ours}/digest/" }) Assert.Contains(told, mail.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Länge sen", mail.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Långt kvar", mail.Body, StringComparison.Ordinal);
        Assert.EndsWith(mail.UnsubscribePath!, mail.Body.TrimEnd(), StringComparison.Ordinal);

        _clock.Now += TimeSpan.FromDays(1);
        Assert.Equal(0, await Work());
        _clock.Now += TimeSpan.FromDays(6);
        Assert.Equal(1, await Work());
    }

    [Fact]
    public async Task Who_has_no_news_or_wants_none_gets_no_letter()
    {
        var (off, some, daily, none) = (Known("Anna Av"), Known("Bo Utan"), Known("Cia Daglig"), Known("Dag Ingen"));
        foreach (var person in new[] { off, some, daily, _house.Person("Utan Adress") }) _house.Promise($"Löfte {person.Name}", person, _bank, due: new(2026, 3, 3));
        _house.Called(_house.Meeting("Rådets möte", new(2026, 3, 4)), some, _bank);
        Choose(off, Rhythm.Never);
        Choose(some, Rhythm.Weekly, "promises");
        Choose(daily, Rhythm.Daily);
        Choose(none, Rhythm.Daily);

        Assert.Equal(2, await Work());

        var letters = await _house.Fresh().OutgoingMails.OrderBy(m => m.Recipient).ToListAsync();
        Assert.Equal(["Bo@example.org", "Cia@example.org"], letters.Select(m => m.Recipient));
        Assert.DoesNotContain("Löfte", letters[0].Body, StringComparison.Ordinal);
        Assert.StartsWith("I dag i", letters[1].Subject, StringComparison.Ordinal);
        // The next day: the promise is due that very day, and so it is told once more.
        _clock.Now += TimeSpan.FromDays(1);
        Assert.Equal(1, await Work());
        _clock.Now += TimeSpan.FromDays(2);
        Assert.Equal(0, await Work());
    }

    [Fact]
    public async Task Who_sits_in_a_group_is_told_of_the_questions_it_owes_an_answer_new_or_due()
    {
        var (anna, bo) = (Known("Anna Ek", Language.English), Known("Bo Sen"));
        var (group, other) = (_house.Group("Rådet"), _house.Group("Andra rådet", _bank));
        _house.GroupSeat(group, _bank, anna);
        _house.GroupSeat(other, _bank, bo, to: new(2026, 2, 1));
        // Raised on 24 February, in the week before; those of a group in which nobody sits any more are told to nobody.
        _house.OpenQuestion("Vem betalar?", group, new(2026, 5, 1));
        _house.OpenQuestion("Ingen hör?", other);
        var old = _house.Keep(Acting.Agreed(Samhandling.Cooperation.RaisedQuestions.OpenQuestion.Of(new("Vem bjuder?", group.Id, new(2026, 3, 6)), new(2026, 1, 7))));
        _house.Keep(Acting.Agreed(Samhandling.Cooperation.RaisedQuestions.OpenQuestion.Of(new("Länge sen?", group.Id, null), new(2026, 1, 7))));

        Assert.Equal(1, await Work());

        var body = (await _house.Fresh().OutgoingMails.SingleAsync()).Body;
        Assert.Contains("Questions your groups owe an answer\n– Rådet: Vem bjuder?, ", body, StringComparison.Ordinal);
        Assert.Contains("– Rådet: Vem betalar?, ", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Länge sen?", body, StringComparison.Ordinal);
        Acting.Agreed(await _house.Get<Samhandling.Cooperation.RaisedQuestions.AnswerQuestion>().Handle(old.Id, new() { Answer = "Vi", Version = 0 }));
        _clock.Now += TimeSpan.FromDays(7);
        Assert.Equal(0, await Work());
    }

    [Fact]
    public async Task Minutes_that_came_by_letter_are_no_news()
    {
        var meeting = _house.Meeting("Justerat möte");
        _house.Called(meeting, Known("Anna Ek"), _bank);
        _clock.Now = new(2026, 2, 25, 12, 0, 0, TimeSpan.Zero);
        Acting.Agreed(await _house.Get<LockMinutes>().Handle(meeting.Id));
        Acting.Agreed(await _house.Get<Samhandling.Cooperation.Approved.SendMinutes>().Handle(meeting.Id));
        _clock.Now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

        Assert.Equal(0, await Work());
    }

    [Theory]
    // Summer time begins on 29 March 2026; Helsinki is an hour before Stockholm.
    [InlineData("2026-03-02T05:59:59Z", "Europe/Stockholm", null)]
    [InlineData("2026-03-02T06:00:00Z", "Europe/Stockholm", "2026-02-23T06:00:00Z")]
    [InlineData("2026-03-02T05:00:00Z", "Europe/Helsinki", "2026-02-23T05:00:00Z")]
    [InlineData("2026-03-02T11:00:00Z", "Europe/Oslo", null)]
    [InlineData("2026-03-03T08:00:00Z", "Europe/Oslo", null)]
    [InlineData("2026-03-30T05:00:00Z", "Europe/Oslo", "2026-03-23T06:00:00Z")]
    public void A_week_s_letter_goes_from_seven_to_noon_on_Mondays_by_the_clock_on_the_wall(string now, string zone, string? since) =>
        Assert.Equal(since is null ? null : (DateTime?)At(since), DigestTime.Now(Rhythm.Weekly, zone, At(now))?.Since);

    public void Dispose() => _house.Dispose();

    private static DateTime At(string moment) => DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime;

    private Task<int> Work() => _house.In(House.Ours, null).GetRequiredService<WriteDigests>().Work();

    private Person Known(string name, Language? language = null) => _house.Keep(Person.Of(new() { Name = name, Email = $"{name.Split(' ')[0]}@example.org", Language = language }));

    private void Choose(Person person, Rhythm rhythm, params string[] off)
    {
        var choice = DigestChoice.Usual(person.Id, null);
        choice.Choose(rhythm, choice.Zone, off);
        _house.Keep(choice);
    }
}
