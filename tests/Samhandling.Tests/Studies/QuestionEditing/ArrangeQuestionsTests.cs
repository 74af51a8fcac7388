using System.Net;
using Samhandling.Platform;
using Samhandling.Studies.QuestionEditing;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Rounds;

namespace Samhandling.Tests.Studies.QuestionEditing;

public sealed class ArrangeQuestionsTests : IDisposable
{
    private readonly House _house = new();

    [Theory]
    [InlineData("Form.Earlier", "whom years sector age")]
    [InlineData("Form.Later", "whom sector age years")]
    [InlineData("Form.Copy", "whom sector years years2 age")]
    public async Task A_press_of_a_button_does_what_it_says(string button, string expected)
    {
        var round = await _house.Round();

        var answer = await (await OpenForm.At(_house, $"rounds/{round.Id}/questions", Who.Analyst)).SendPlain((button, "years"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(expected, string.Join(' ', (await _house.Questions(round.Id)).Questions.Select(q => q.Code)));
    }

    [Fact]
    public async Task A_question_that_is_gone_is_not_found()
    {
        var round = await _house.Round();

        await Assert.ThrowsAsync<NotFoundException>(async () => await (await _house.As<ArrangeQuestions>(Who.Analyst)).Handle(round.Id, new() { Copy = "nothing" }));
    }

    public void Dispose() => _house.Dispose();
}
