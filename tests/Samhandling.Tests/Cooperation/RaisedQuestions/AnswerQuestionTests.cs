using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.RaisedQuestions;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.RaisedQuestions;

public sealed class AnswerQuestionTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public AnswerQuestionTests() => _house = _clock.House();

    [Fact]
    public async Task An_answer_closes_it_and_who_was_overtaken_is_told()
    {
        var question = _house.OpenQuestion();
        var form = await OpenForm.At(_house, $"questions/{question.Id}", name: "answer-question");

        Assert.NotNull((await House.Read(await form.SendAll())).QuerySelector("#answer-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Answer", "De vill mycket"))).StatusCode);
        Assert.Contains("meanwhile", (await House.Read(await form.SendAll(("Answer", "De vill inget")))).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);

        Assert.Equal(("De vill mycket", new DateOnly(2026, 3, 2)), ((await _house.Fresh().OpenQuestions.SingleAsync()).Answer, (await _house.Fresh().OpenQuestions.SingleAsync()).AnsweredOn!.Value));
        Assert.Empty((await _house.Page("questions")).QuerySelectorAll(".todo li"));
        Assert.Contains("De vill mycket", (await _house.Page("questions?show=answered")).QuerySelector(".todo")!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
