using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Studies.Rounds;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Rounds;

namespace Samhandling.Tests.Studies.RoundSteps;

public sealed class AddRoundTests : IDisposable
{
    private readonly House _house = new();

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 0)]
    public async Task It_takes_over_the_questions_and_where_wanted_the_persons_but_no_answers(bool same, int asked)
    {
        var round = await _house.Round();
        await _house.Answers(await _house.Asked(round.Id, "Åsa Ek"), [new("Per Ek")]);
        await _house.Asked(round.Id, "Per Ek", number: 2);
        var form = await OpenForm.At(_house, $"studies/{round.StudyId}/rounds/new", Who.Analyst);

        var answer = await form.Send([("Name", "2027"), ("ClosesOn", "2999-06-30"), .. same ? new[] { ("AsksTheSame", "true") } : []]);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var next = await _house.Db.Rounds.SingleAsync(r => r.PreviousId == round.Id);
        Assert.Equal((await _house.Latest(round.Id)).Content, (await _house.Latest(next.Id)).Content);
        var persons = await _house.Db.Respondents.Where(r => r.RoundId == next.Id).ToListAsync();
        Assert.Equal(asked, persons.Count);
        Assert.All(persons, p => Assert.True(p.IsWaitedFor));
        Assert.Equal(Enumerable.Range(1, asked), persons.Select(p => p.Number).Order());
    }

    public void Dispose() => _house.Dispose();
}
