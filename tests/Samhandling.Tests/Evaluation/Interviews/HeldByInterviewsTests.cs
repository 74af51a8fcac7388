using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.PersonalData;
using Samhandling.Evaluation.Findings;
using Samhandling.Evaluation.Interviews;
using Samhandling.Evaluation.Notes;
using Samhandling.Evaluation.Statements;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Evaluation.Interviews;

public sealed class HeldByInterviewsTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task An_erased_person_is_nowhere_in_the_evaluation_and_what_was_said_stays()
    {
        var (round, person) = (_house.EvaluationRound(), _house.Person("Åsa Ek"));
        var interview = _house.Interview(round, f => f with { PersonId = person.Id, Visibility = Visibility.Named });
        _house.Passage(interview, "Fråga Åsa Ek om lotsen");
        _house.Finding(_house.Statement(round, text: "Mer tid för Åsa Ek"), f => f with { Reason = "Åsa Ek får mer tid" });

        Acting.Agreed(await _house.Get<ErasePerson>().Handle(person.Id));

        var db = _house.Fresh();
        Assert.Equal((null, null, Visibility.Anonymous), (db.Interviews.Single().PersonId, db.Interviews.Single().Role, db.Interviews.Single().Visibility));
        Assert.Equal(["Fråga […] om lotsen", "Mer tid för […]", "[…] får mer tid"], [db.Passages.Single().Text, db.Statements.Single().Text, db.Findings.Single().Reason]);
    }

    [Fact]
    public async Task What_was_said_without_a_name_is_not_tied_to_one_in_an_extract()
    {
        var (round, person) = (_house.EvaluationRound(), _house.Person("Åsa Ek"));
        _house.Passage(_house.Interview(round, f => f with { PersonId = person.Id, Visibility = Visibility.Anonymous }), "Tyst");
        _house.Passage(_house.Interview(round, f => f with { PersonId = person.Id, Visibility = Visibility.Named }), "Öppet");

        var held = await _house.Get<ErasePerson>().Held(person.Id);

        Assert.Contains(held, h => h.Value == "Öppet");
        Assert.DoesNotContain(held, h => h.Value == "Tyst");
        Assert.Equal(2, held.Count(h => h.What == round.Title));
    }

    public void Dispose() => _house.Dispose();
}
