using System.Globalization;
using Samhandling.Cooperation.Reading;

namespace Samhandling.Tests.Cooperation.Reading;

public sealed class LineReadingTests
{
    /// <summary>A Tuesday.</summary>
    private static readonly DateOnly Day = new(2017, 5, 30);
    private static readonly Occasion Meeting = new(Day, new(2017, 9, 14), ["Johanna Berg", "Nils Gren", "Lisa Vik"]);

    [Theory]
    [InlineData("@Johanna Berg skickar programmet till kommunerna, senast 12 juni", "Johanna Berg", "skickar programmet till kommunerna", "2017-06-12")]
    [InlineData("@Nils Gren sender ut invitasjonen innen 1. juni", "Nils Gren", "sender ut invitasjonen", "2017-06-01")]
    [InlineData("Kolla lokalen, 12/6", null, "Kolla lokalen", "2017-06-12")]
    [InlineData("Sjekk om fylkeskommunen kan bidra innen uke 23", null, "Sjekk om fylkeskommunen kan bidra", "2017-06-09")]
    [InlineData("Följ upp enkäten till nästa möte", null, "Följ upp enkäten", "2017-09-14")]
    [InlineData("Følg opp spørreundersøkelsen til neste møte", null, "Følg opp spørreundersøkelsen", "2017-09-14")]
    [InlineData("Sekretariatet tar fram ett utkast till avtal innan 12/3", "Sekretariatet", "tar fram ett utkast till avtal", "2018-03-12")]
    [InlineData("Region Nordanland och Tjärnby kommun bjuder in näringen senast v. 35", "Region Nordanland", "bjuder in näringen", "2017-09-01")]
    [InlineData("Lisa Vik ska kontakta universitetet", "Lisa Vik", "ska kontakta universitetet", null)]
    [InlineData("Vi återkommer med kostnaden 2017-08-20", null, "återkommer med kostnaden", "2017-08-20")]
    [InlineData("Lisa Vik: boka rum", "Lisa Vik", "boka rum", null)]
    [InlineData("Turistchefen lovar att visa siffrorna senast den 5 juli 2018", "Turistchefen", "lovar att visa siffrorna", "2018-07-05")]
    [InlineData("Reiselivssjefen påtar seg å lage en oversikt", "Reiselivssjefen", "påtar seg å lage en oversikt", null)]
    [InlineData("Studiebesök i höst. Ansvarig: Nils Gren", "Nils Gren", "Studiebesök i höst", null)]
    [InlineData("Underlaget tas fram av @Lisa senast 12 mars", "Lisa Vik", "Underlaget tas fram av @Lisa", "2018-03-12")]
    public void A_promise_is_caught_with_who_what_and_by_when(string line, string? who, string what, string? by)
    {
        var found = LineReading.Of(line, Meeting);
        Assert.Equal((LineKind.Promise, who, what), (found.Kind, found.Who, found.What));
        Assert.Equal(by is null ? null : DateOnly.ParseExact(by, "yyyy-MM-dd", CultureInfo.InvariantCulture), found.By);
        Assert.Contains(found.Because, line, StringComparison.Ordinal);
        Assert.NotEmpty(found.Because);
    }

    [Theory]
    [InlineData("Be Tillväxtverket att presentera läget. Tre års siffror.", "Tillväxtverket", "Be Tillväxtverket att presentera läget")]
    [InlineData("Be statsforvalteren om å svare", "statsforvalteren", "Be statsforvalteren om å svare")]
    [InlineData("Kolla med högskolan tillsammans med Fjällviks kommun", "Fjällviks kommun", "Kolla med högskolan tillsammans med Fjällviks kommun")]
    public void Who_is_asked_or_takes_part_is_caught(string line, string whom, string what)
    {
        var found = LineReading.Of(line, Meeting);
        Assert.Equal((LineKind.Promise, whom, what), (found.Kind, found.WithWhom, found.What));
    }

    [Theory]
    [InlineData("Mötet beslutade att dela kostnaden lika", LineKind.Decision)]
    [InlineData("Beslut: vi går vidare", LineKind.Decision)]
    [InlineData("Styret vedtok rammen for neste år", LineKind.Decision)]
    [InlineData("Vi ble enige om å møtes fire ganger", LineKind.Decision)]
    [InlineData("Hur får vi med näringslivet?", LineKind.Question)]
    [InlineData("Hvordan kan vi få med ungdommen", LineKind.Question)]
    [InlineData("Ev. fortsätta med en ny enkät", LineKind.Idea)]
    [InlineData("Kanskje en felles stand på messen", LineKind.Idea)]
    [InlineData("Lärdom: börja med ekonomin", LineKind.Insight)]
    [InlineData("Vi lærte at små kommuner trenger mer tid", LineKind.Insight)]
    [InlineData("Vi prövar först med två kommuner", LineKind.Trial)]
    [InlineData("Vi prøver først med en digital samling", LineKind.Trial)]
    public void Other_kinds_are_caught_too(string line, LineKind kind) => Assert.Equal(kind, LineReading.Of(line, Meeting).Kind);

    [Theory]
    [InlineData("Statistik och trender.")]
    [InlineData("Genomgång av vad som är på gång nationellt.")]
    [InlineData("Regionfullmäktige beslutade om strategin 2015.")]
    [InlineData("Stöd för det löpande beslutsfattandet")]
    [InlineData("Länsstyrelsen följer upp målen varje år")]
    [InlineData("Kommunerna skickar in sina siffror")]
    [InlineData("Ta fram mer kunskap om besökarna")]
    [InlineData("Följa upp målen är svårt")]
    [InlineData("Konferens 12-13 september i Storhamn")]
    [InlineData("Avgränsa innan processen breddas")]
    [InlineData("Bra idé att sprida ut ansvaret")]
    [InlineData("Sammanfattning av enkäten (sidan 1/2)")]
    [InlineData("Kontakt med kommunene er viktig")]
    [InlineData("Vi har fått penger til 2019")]
    [InlineData("Kommunen sender rapport hvert år")]
    [InlineData("Återkoppling är viktigt")]
    [InlineData("Vi arbetar till 1/2 med detta")]
    [InlineData("Skickade inbjudan i går")]
    [InlineData("Hur mycket pengar som finns avgör upplägget")]
    [InlineData("Styrgruppen. Möttes i mars.")]
    [InlineData("mejl till a@example.org gick ut")]
    public void An_ordinary_line_is_a_note_without_a_day(string line)
    {
        var found = LineReading.Of(line, Meeting);
        Assert.Equal((LineKind.Note, line, ""), (found.Kind, found.What, found.Because));
        Assert.Null(found.By);
    }

    [Fact]
    public void A_trial_without_a_day_is_looked_at_at_the_next_meeting()
    {
        Assert.Equal(new DateOnly(2017, 9, 14), LineReading.Of("Egen sida för nätverket? Vi prövar först med den vi har. Återkoppla.", Meeting).By);
        Assert.Equal(new DateOnly(2017, 8, 1), LineReading.Of("Vi testar med en egen sida till den 1 augusti", Meeting).By);
        Assert.Null(LineReading.Of("Vi testar med en egen sida", new(Day)).By);
    }

    [Fact]
    public void Who_is_named_to_a_group_is_told_with_reservation_and_reserve()
    {
        var found = LineReading.Of("Arbetsgrupp. Nils Gren, Lisa Vik (viss reservation, Lars Ström reserv)", Meeting);
        Assert.Equal((LineKind.Decision, "Arbetsgrupp"), (found.Kind, found.Because));
        Assert.Equal([new("Nils Gren"), new("Lisa Vik", "viss reservation"), new("Lars Ström", "reserv")], found.People);
    }

    [Fact]
    public void How_many_said_the_same_is_counted()
    {
        Assert.Equal(2, LineReading.Of("Bra med utbyte! (2 ggr)", Meeting).Times);
        Assert.Equal(3, LineReading.Of("Bra med erfaringer (3 ganger)", Meeting).Times);
        Assert.Equal(1, LineReading.Of("Åtta år (8 år)", Meeting).Times);
    }

    [Fact]
    public void A_kind_that_is_told_stands_and_who_and_when_are_read_all_the_same()
    {
        var found = LineReading.Of("@Nils Gren tar med kakor senast 12 juni", Meeting, LineKind.Promise);
        Assert.Equal((LineKind.Promise, "Nils Gren", new DateOnly(2017, 6, 12)), (found.Kind, found.Who, found.By));
        Assert.Equal(LineKind.Note, LineReading.Of("Kolla datum", Meeting, LineKind.Note).Kind);
    }

    [Fact]
    public void A_line_of_ten_thousand_letters_is_read_as_any_other()
    {
        var line = "Kolla " + string.Concat(Enumerable.Repeat("Anna Berg och ", 714)) + "senast 12 juni";
        Assert.Equal((LineKind.Promise, new DateOnly(2017, 6, 12)), (LineReading.Of(line, Meeting).Kind, LineReading.Of(line, Meeting).By));
    }
}
