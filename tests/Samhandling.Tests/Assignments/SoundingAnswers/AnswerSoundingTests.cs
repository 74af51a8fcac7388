using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.SoundingAnswers;
using Samhandling.Assignments.Soundings;
using Samhandling.Cooperation.Mandates;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Cooperation.Mandates;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.SoundingAnswers;

public sealed class AnswerSoundingTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_a_mandate_does_not_cover_is_taken_and_marked_and_ceilings_are_summed_of_those_who_gave_one()
    {
        var sounding = _house.Sounding();
        var (bank, cash, museum) = (_house.PartnersOrganisation("Banken"), _house.Organisation("Kassan"), _house.Organisation("Museet"));
        var (within, above, silent) = (_house.Asked(sounding, bank), _house.Asked(sounding, cash), _house.Asked(sounding, museum));
        var anna = _house.Person("Anna Ek", bank);
        _house.Mandate(bank, anna);

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"sounded/{within.Id}", Who.Partner)).SendAll(("Choice", Sounded.Alone), ("Ceiling", "100000"), ("PersonId", $"{anna.Id}"))).StatusCode);
        Assert.Contains("Within the mandate", (await _house.Page($"sounded/{within.Id}", Who.Partner)).QuerySelector(".message.good")!.TextContent, StringComparison.Ordinal);
        Acting.Agreed(await _house.Get<AnswerSounding>().Handle(above.Id, new() { Choice = Sounded.Alone }));
        Assert.Contains("No mandate is written down", (await _house.Page($"sounded/{above.Id}")).QuerySelector(".message.warn")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Partner).GetAsync($"/{House.Ours}/sounded/{silent.Id}")).StatusCode);

        var page = await _house.Page($"soundings/{sounding.Id}", Who.Reader);
        Assert.StartsWith("2 of 3 have answered.", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([$"{Sounded.Alone}|2|100,000 SEK; 1 gave no ceiling", $"{Sounded.Together}|0|–", $"{Sounded.No}|0|–", "Not answered|1|–"], page.QuerySelectorAll("section[aria-labelledby=result] tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent))));
        Assert.Contains("Silent: Museet.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Anna Ek", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_is_changed_the_earlier_stays_and_the_same_said_twice_is_one()
    {
        var asked = _house.Asked(_house.Sounding(), _house.Organisation("Banken"));
        foreach (var choice in new[] { Sounded.Alone, Sounded.Alone, Sounded.No }) Acting.Agreed(await _house.Get<AnswerSounding>().Handle(asked.Id, new() { Choice = choice, Ceiling = 5 }));

        Assert.Equal([(1, Sounded.Alone, true, 5L), (2, Sounded.No, false, null)], (await _house.Fresh().SoundingAnswers.OrderBy(a => a.Number).ToListAsync()).Select(a => (a.Number, a.Choice, a.IsYes, a.Ceiling)));
        Assert.Contains($"Before: {Sounded.Alone}", (await _house.Page($"soundings/{asked.SoundingId}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Choice", Acting.Refused(await _house.Get<AnswerSounding>().Handle(asked.Id, new() { Choice = "Kanske" })).Field);
        Assert.Equal("Ceiling", Acting.Refused(await _house.Get<AnswerSounding>().Handle(asked.Id, new() { Choice = Sounded.Alone, Ceiling = -1 })).Field);
    }

    public void Dispose() => _house.Dispose();
}
