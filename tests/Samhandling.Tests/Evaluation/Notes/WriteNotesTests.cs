using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Evaluation.Interviews;
using Samhandling.Evaluation.Notes;
using Samhandling.Platform;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Evaluation.Notes;

public sealed class WriteNotesTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_is_said_is_kept_under_its_question_as_it_is_written_and_once()
    {
        var round = _house.EvaluationRound();
        var (first, second) = (_house.GuideQuestion(round), _house.GuideQuestion(round, text: "Något mer?"));
        var address = $"/{House.Ours}/interviews/{_house.Interview(round).Id}/notes?question={second.Number}";
        using var browser = _house.Browser(Who.Analyst);
        var form = await OpenForm.At(browser, address, "write-notes");

        var page = await House.Read(await form.SendPlain(("Form.Text", "Mål"), ("Then", "stay")));
        Assert.Matches("^Kept at \\d\\d:\\d\\d$", page.QuerySelector(".saved")!.TextContent);
        var again = OpenForm.In(page, browser, address, "write-notes");
        await again.SendPlain(("Form.Text", "Målen är otydliga"), ("Then", "stay"));
        // Sent twice, as when the answer was lost on its way.
        Assert.Equal(HttpStatusCode.Redirect, (await again.SendPlain(("Form.Text", "Målen är otydliga"), ("Then", "next"))).StatusCode);

        Assert.Equal([("Målen är otydliga", (Guid?)second.Id)], _house.Fresh().Passages.AsEnumerable().Select(p => (p.Text, p.QuestionId)));
        Assert.NotEqual(first.Id, second.Id);
    }

    [Fact]
    public async Task Two_who_write_at_one_time_lose_nothing()
    {
        var interview = _house.Interview(_house.EvaluationRound());
        WriteNotes.Form mine = new() { LineId = Guid.CreateVersion7(), Text = "Mitt" };
        Acting.Agreed(await _house.Get<WriteNotes>().Handle(interview.Id, mine));
        await _house.In(House.Ours, Role.Analyst).GetRequiredService<WriteNotes>().Handle(interview.Id, new() { LineId = mine.LineId, Text = "Ditt, från en gammal sida", Version = 0 });

        await _house.Get<WriteNotes>().Handle(interview.Id, new() { LineId = mine.LineId, Text = "Mitt, vidare", Version = 0 });

        Assert.Equal(2, _house.Fresh().Passages.Count());
    }

    [Fact]
    public async Task Nothing_is_written_down_of_one_who_has_not_agreed()
    {
        var interview = _house.Interview(_house.EvaluationRound(), f => f with { HasConsented = false });

        Assert.StartsWith("Ask first", Acting.Refused(await _house.Get<WriteNotes>().Handle(interview.Id, new() { LineId = Guid.CreateVersion7(), Text = "Hemligt" })).Reason, StringComparison.Ordinal);
        Assert.Null((await _house.Page($"interviews/{interview.Id}/notes", Who.Analyst)).QuerySelector("textarea"));
    }

    [Fact]
    public async Task A_question_of_another_round_is_not_answered_here()
    {
        var question = _house.GuideQuestion(_house.EvaluationRound(title: "En annan"));
        var interview = _house.Interview(_house.EvaluationRound());

        await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<WriteNotes>().Handle(interview.Id, new() { LineId = Guid.CreateVersion7(), QuestionId = question.Id, Text = "Fel" }));
    }

    public void Dispose() => _house.Dispose();
}
