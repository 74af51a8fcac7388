using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Studies.Matching;
using Samhandling.Surveys.Answers;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Studies.Matching;

public sealed class UndoNameTests : IDisposable
{
    private readonly House _house = new();
    private readonly Naming _round;

    public UndoNameTests()
    {
        _round = new(_house);
        _round.Answers("Ada Svar", new NamedPerson("Borgmästaren"));
    }

    [Fact]
    public async Task A_decision_is_taken_back_by_its_button()
    {
        await _round.Decide("Borgmästaren", new(NameMeaning.NotAPerson, Guid.Empty));
        var page = await _house.Page(_round.Address, Who.Analyst);

        var sent = await (await OpenForm.At(_house, _round.Address, Who.Analyst, "undo-name")).Send(("MatchId", page.QuerySelector("button[name='Form.MatchId']")!.GetAttribute("value")!));

        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Equal(NameState.Unresolved, (await _round.Row("Borgmästaren")).State);
    }

    [Fact]
    public async Task Until_the_names_are_approved_the_owner_alone_takes_back()
    {
        await _round.Decide("Borgmästaren", new(NameMeaning.NotAPerson, Guid.Empty));
        var id = (await _house.Db.NameMatches.AsNoTracking().SingleAsync()).Id;

        Assert.NotNull((await (await Naming.AsAnother<UndoName>(_house)).Handle(_round.Round.Id, new() { MatchId = id })).Reason());
    }

    [Fact]
    public async Task What_was_never_decided_is_not_found() =>
        await Assert.ThrowsAsync<NotFoundException>(async () => await (await _house.As<UndoName>(Who.Analyst)).Handle(_round.Round.Id, new() { MatchId = Guid.NewGuid() }));

    public void Dispose() => _house.Dispose();
}
