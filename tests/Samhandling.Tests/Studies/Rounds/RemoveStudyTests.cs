using System.Net;
using Samhandling.Platform.Commands;
using Samhandling.Studies.Asking;
using Samhandling.Studies.Responding;
using Samhandling.Studies.RoundSteps;
using Samhandling.Studies.Rounds;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Studies.Rounds;

public sealed class RemoveStudyTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_page_tells_what_is_lost_and_then_all_of_it_is_gone()
    {
        var round = await _house.Round();
        await _house.Answers(await _house.Asked(round.Id, "Åsa Ek"), [new("Per Ek")]);
        (await (await _house.As<AddRound>(Who.Analyst)).Handle(round.StudyId, new() { Name = "2027", ClosesOn = "2999-06-30", AsksTheSame = true })).Agreed();
        var address = $"studies/{round.StudyId}/remove";
        Assert.Contains("rounds 2, asked 2, answers 1", (await _house.Page(address, Who.Analyst)).QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, address, Who.Analyst)).Send()).StatusCode);

        Assert.Empty(_house.Db.Studies);
        Assert.Empty(_house.Db.Rounds);
        Assert.Empty(_house.Db.Respondents);
        Assert.Empty(_house.Db.AnswerLinks);
        Assert.Empty(_house.Db.Submissions);
        Assert.Empty(_house.Db.QuestionnaireEditions);
    }

    public void Dispose() => _house.Dispose();
}
