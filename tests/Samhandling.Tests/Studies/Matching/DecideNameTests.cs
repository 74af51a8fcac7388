using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Studies.Matching;
using Samhandling.Surveys.Answers;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Responding;

namespace Samhandling.Tests.Studies.Matching;

public sealed class DecideNameTests : IDisposable
{
    private readonly House _house = new();
    private readonly Naming _round;

    public DecideNameTests() => _round = new(_house);

    [Fact]
    public async Task A_name_chosen_in_the_form_is_decided_and_waits_no_more()
    {
        var person = _house.Person("Maria Nilsson", _house.Organisation("Banken"));
        _round.Answers("Ada Svar", new NamedPerson("Marit Nilssen"));

        var page = await _house.Page(_round.Address, Who.Analyst);
        var button = page.QuerySelector("button[name='Form.Choice']")!;
        Assert.Equal("Maria Nilsson, Banken", button.TextContent);
        Assert.Matches("0[.,]94", button.ParentElement!.TextContent);
        var sent = await (await OpenForm.At(_house, _round.Address, Who.Analyst, "decide-name")).Send(("Choice", button.GetAttribute("value")!));

        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        var match = await _house.Db.NameMatches.AsNoTracking().SingleAsync();
        Assert.Equal((NameMeaning.Person, person.Id, (await _house.User(Who.Analyst)).Id), (match.Means, match.PersonId, match.DecidedById));
        Assert.Equal(NameState.Decided, (await _round.Row("Marit Nilssen")).State);
    }

    [Fact]
    public async Task Decided_anew_the_earlier_decision_goes()
    {
        var respondent = _round.Answers("Ada Svar", new NamedPerson("Bo"));
        await _round.Decide("Bo", new(NameMeaning.NotAPerson, Guid.Empty));
        await _round.Decide("Bo", new(NameMeaning.Respondent, respondent));

        Assert.Equal(respondent, (await _house.Db.NameMatches.AsNoTracking().SingleAsync()).RespondentId);
    }

    [Fact]
    public async Task Of_two_names_that_are_said_to_be_each_other_one_stays_itself()
    {
        _round.Answers("Ada Svar", new NamedPerson("Ett"), new NamedPerson("Två"));
        var (one, two) = (WrittenKey.Of("Ett", null).Id, WrittenKey.Of("Två", null).Id);
        await _round.Decide("Ett", new(NameMeaning.Outsider, two));
        await _round.Decide("Två", new(NameMeaning.Outsider, one));

        var round = await _round.Read();
        Assert.Equal(round.Who(round.Find(one)!), round.Who(round.Find(two)!));
        Assert.Equal(two, round.Find(two)!.Decision!.OutsiderId);
    }

    [Fact]
    public async Task Until_the_names_are_approved_the_owner_alone_decides()
    {
        _round.Answers("Ada Svar", new NamedPerson("Bo"));

        Assert.Equal(Samhandling.Studies.Matching.Texts.OwnerAlone, (await _round.Decide("Bo", new(NameMeaning.NotAPerson, Guid.Empty), await Naming.AsAnother<DecideName>(_house))).Reason());
        await _round.Approve();
        Assert.Null((await _round.Decide("Bo", new(NameMeaning.NotAPerson, Guid.Empty), await Naming.AsAnother<DecideName>(_house))).Reason());
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("00000000000000000000000000000000.Person.00000000000000000000000000000000")]
    [InlineData("NAME.Person.00000000000000000000000000000001")]
    [InlineData("NAME.Respondent.00000000000000000000000000000001")]
    [InlineData("NAME.Outsider.00000000000000000000000000000001")]
    [InlineData("NAME.9.00000000000000000000000000000000")]
    public async Task What_no_button_says_is_not_found(string choice)
    {
        _round.Answers("Ada Svar", new NamedPerson("Bo"));
        var said = choice.Replace("NAME", $"{WrittenKey.Of("Bo", null).Id:N}", StringComparison.Ordinal);

        await Assert.ThrowsAsync<NotFoundException>(async () => await (await _house.As<DecideName>(Who.Analyst)).Handle(_round.Round.Id, new() { Choice = said }));
    }

    [Fact]
    public async Task A_decision_whose_person_is_taken_out_of_the_register_is_open_again()
    {
        var person = _house.Person("Bo Ek");
        _round.Answers("Ada Svar", new NamedPerson("Bosse"));
        await _round.Decide("Bosse", new(NameMeaning.Person, person.Id));

        await _house.Fresh().Set<Samhandling.Actors.Register.Person>().Where(p => p.Id == person.Id).ExecuteDeleteAsync();

        Assert.Equal(NameState.Unresolved, (await _round.Row("Bosse")).State);
    }

    public void Dispose() => _house.Dispose();
}
