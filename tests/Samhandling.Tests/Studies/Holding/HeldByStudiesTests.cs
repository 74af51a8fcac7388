using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform.Data;
using Samhandling.Studies.Holding;
using Samhandling.Studies.Responding;
using Samhandling.Studies.Rounds;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Rounds;

namespace Samhandling.Tests.Studies.Holding;

public sealed class HeldByStudiesTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_person_reads_what_is_held_as_asked_and_as_named_and_erased_is_nowhere()
    {
        var round = await _house.Round();
        var person = _house.Person("Åsa Ek");
        await _house.Answers(await _house.Asked(round.Id, "Åsa Ek"), [new("Per Ek")]);
        var other = await _house.Asked(round.Id, "Per Ek", number: 2);
        await _house.Answers(other, [new("Åsa Ek") { About = "Kommunen", FollowUps = new Dictionary<string, string> { ["often"] = "1" } }, new("Bo Ek")]);
        var subject = Subject.Of(person);

        var held = await Data(_house).Of(subject, default);
        Assert.Equal(["Was asked", "Has answered", "Was named by somebody"], held.Select(h => h.What));
        Assert.Contains(held, h => h.Value == "Åsa Ek, Kommunen");

        var db = _house.Get<SamhandlingDb>();
        await Data(_house).Erase(subject, default);
        await db.SaveChangesAsync();

        Assert.Empty(await Data(_house).Of(subject, default));
        var left = await db.Submissions.AsNoTracking().SingleAsync();
        Assert.Equal(["(erased)", "Bo Ek"], left.Sheet().Answers["whom"].Names!.Select(n => n.Name));
        Assert.Equal("1", left.Sheet().Answers["whom"].Names![0].FollowUps["often"]);
        var number = await db.Respondents.AsNoTracking().SingleAsync(r => r.Number == 1);
        Assert.Equal((null, null, true), (number.Name, number.Email, number.AnsweredAt is not null));
    }

    private static HeldByStudies Data(House house) => house.Get<IEnumerable<IPersonalData>>().OfType<HeldByStudies>().Single();

    public void Dispose() => _house.Dispose();
}
