using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Studies.AskingWhom;
using Samhandling.Studies.Rounds;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Asking;
using Samhandling.Tests.Studies.Responding;

namespace Samhandling.Tests.Studies.AskingWhom;

public sealed class CopyAskedTests : IDisposable
{
    private readonly House _house = new();
    private readonly AskedRound _round;
    private readonly Round _next;

    public CopyAskedTests()
    {
        _round = new(_house);
        _next = _house.Keep(Acting.Agreed(Round.Of(_round.StudyId, new("2027", new(2999, 1, 1), null, Suggested.Nobody), new(2026, 1, 1))));
    }

    [Fact]
    public async Task Those_of_the_other_round_are_asked_anew_without_their_answers_and_nobody_twice()
    {
        _house.Lists(_round, "Åsa Ek", "asa@example.org", "sv", then: r => r.Answer(DateTime.UnixEpoch));
        _house.Lists(_round, "Bo Alm");
        _house.Keep(new Respondent { RoundId = _round.Id, Number = 9 });

        var answer = await (await OpenForm.At(_house, $"rounds/{_next.Id}/ask/again", Who.Analyst, "copy-asked")).Send(("FromId", _round.Id.ToString()));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var asked = await _house.Fresh().Set<Respondent>().Where(r => r.RoundId == _next.Id).ToListAsync();
        Assert.Equal(["Bo Alm", "Åsa Ek"], asked.Select(r => r.Name).Order(StringComparer.Ordinal));
        Assert.All(asked, r => Assert.True(r.IsWaitedFor));
        Assert.Equal(new(0, 2), Acting.Agreed(await (await _house.As<CopyAsked>(Who.Analyst)).Handle(_next.Id, new() { FromId = _round.Id })));
    }

    [Fact]
    public async Task A_round_of_another_study_is_not_there_and_one_where_nobody_was_asked_is_refused()
    {
        AskedRound another = new(_house);
        var copy = await _house.As<CopyAsked>(Who.Analyst);

        await Assert.ThrowsAsync<NotFoundException>(() => copy.Handle(_next.Id, new() { FromId = another.Id }));
        Assert.StartsWith("Nobody was asked in that round", (await copy.Handle(_next.Id, new() { FromId = _round.Id })).Reason(), StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
