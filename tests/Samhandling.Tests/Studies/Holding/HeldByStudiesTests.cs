using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform.Data;
using Samhandling.Studies.Holding;
using Samhandling.Studies.Responding;
using Samhandling.Studies.Rounds;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Administration;
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

        var held = await (await AsOwner()).Of(subject, default);
        Assert.Equal(["Was asked", "Has answered", "Was named by somebody"], held.Select(h => h.What));
        Assert.EndsWith(" Per Ek", held[1].Value, StringComparison.Ordinal);
        Assert.Equal("Åsa Ek, Kommunen", held[2].Value);

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

    [Fact]
    public async Task Whoever_is_not_the_owner_reads_neither_the_answers_nor_by_how_many_one_is_named()
    {
        var round = await _house.Round();
        var person = _house.Person("Åsa Ek");
        await _house.Answers(await _house.Asked(round.Id, "Åsa Ek"), [new("Per Ek")]);
        foreach (var number in Enumerable.Range(2, 3)) await _house.Answers(await _house.Asked(round.Id, $"Per {number}", number), [new("Åsa Ek") { About = "Kommunen" }]);

        Assert.Equal(
            [("Was asked", "Åsa Ek, asked@example.org"), ("Has answered", "what stands there only the study’s owner reads"), ("Was named by somebody", "what stands there only the study’s owner reads")],
            (await Data(_house).Of(Subject.Of(person), default)).Select(h => (h.What, h.Value)));
    }

    [Fact]
    public async Task What_is_written_and_not_sent_in_nobody_reads()
    {
        var round = await _house.Round();
        var person = _house.Person("Åsa Ek");
        var asked = await _house.Asked(round.Id, "Åsa Ek");
        var draft = new DraftAnswer { RespondentId = asked.Id, Question = "whom" };
        draft.Write("""{"names":[{"name":"Per Ek"}]}""", DateTime.UnixEpoch);
        _house.Db.DraftAnswers.Add(draft);
        await _house.Db.SaveChangesAsync();

        Assert.Equal(("Has written, not sent in", "only the person who wrote it can read it"), (await (await AsOwner()).Of(Subject.Of(person), default)).Select(h => (h.What, h.Value)).Last());
    }

    // The analyst who began the study owns it.
    private async Task<HeldByStudies> AsOwner() => (await _house.As<IEnumerable<IPersonalData>>(Who.Analyst)).OfType<HeldByStudies>().Single();

    private static HeldByStudies Data(House house) => house.Get<IEnumerable<IPersonalData>>().OfType<HeldByStudies>().Single();

    public void Dispose() => _house.Dispose();
}
