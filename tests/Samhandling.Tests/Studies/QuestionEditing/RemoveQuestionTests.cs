using System.Net;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Rounds;

namespace Samhandling.Tests.Studies.QuestionEditing;

public sealed class RemoveQuestionTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task It_is_asked_first_and_then_the_question_is_gone()
    {
        var round = await _house.Round();

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"rounds/{round.Id}/question/age/remove", Who.Analyst)).Send()).StatusCode);

        Assert.Null((await _house.Questions(round.Id)).Find("age"));
    }

    public void Dispose() => _house.Dispose();
}
