using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.RaisedQuestions;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.RaisedQuestions;

public sealed class DescribeQuestionTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public DescribeQuestionTests() => _house = _clock.House();

    [Fact]
    public async Task Passed_to_another_group_it_comes_on_its_agenda()
    {
        var other = _house.Group("Nätverket");
        var question = _house.OpenQuestion(owner: _house.Group("Rådet"));

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"questions/{question.Id}/edit", name: "describe-question")).SendAll(("OwnerId", other.Id.ToString()))).StatusCode);

        var kept = await _house.Fresh().OpenQuestions.Include(q => q.Point).SingleAsync();
        Assert.Equal((other.Id, other.Id, "Vad vill kommunerna?"), (kept.OwnerId!.Value, kept.Point!.GroupId!.Value, kept.Point.Title));
    }

    [Fact]
    public async Task A_person_is_left_out_of_its_words()
    {
        var anna = _house.Person("Anna Ek");
        _house.OpenQuestion("Varför ringer inte Anna Ek?");

        Assert.Contains((await _house.Get<Samhandling.Actors.PersonalData.ErasePerson>().Held(anna.Id)), row => row.Value == "Varför ringer inte Anna Ek?");
        Acting.Agreed(await _house.Get<Samhandling.Actors.PersonalData.ErasePerson>().Handle(anna.Id));

        Assert.Equal("Varför ringer inte […]?", (await _house.Fresh().OpenQuestions.SingleAsync()).Text);
    }

    public void Dispose() => _house.Dispose();
}
