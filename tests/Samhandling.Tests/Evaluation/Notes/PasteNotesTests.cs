using System.Net;
using Samhandling.Evaluation.Notes;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Evaluation.Notes;

public sealed class PasteNotesTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_hundred_pages_are_kept_whole_and_once()
    {
        var round = _house.EvaluationRound();
        var (question, interview) = (_house.GuideQuestion(round), _house.Interview(round));
        // A hundred pages of some fifteen paragraphs.
        var lines = Enumerable.Range(1, 1500).Select(i => $"Stycke {i}: {string.Join(' ', Enumerable.Repeat("besöksnäringen", 14))}").ToList();
        var form = await OpenForm.At(_house, $"interviews/{interview.Id}/paste", Who.Analyst);

        Assert.Equal(HttpStatusCode.Redirect, (await form.Send(("Text", $"Vad är bra?\n{string.Join('\n', lines)}"))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await form.Send(("Text", $"Vad är bra?\n{string.Join('\n', lines)}"))).StatusCode);

        var kept = _house.Fresh().Passages.OrderBy(p => p.Number).ToList();
        Assert.Equal(lines, kept.Select(p => p.Text));
        Assert.All(kept, p => Assert.Equal(question.Id, p.QuestionId));
    }

    [Fact]
    public async Task What_is_too_long_is_refused_whole_and_stands_in_the_form()
    {
        var interview = _house.Interview(_house.EvaluationRound());
        var text = $"Kort\n{new string('x', Passage.TextLength + 1)}";

        Assert.Equal("Text", Acting.Refused(await _house.Get<PasteNotes>().Handle(interview.Id, new() { FirstId = Guid.CreateVersion7(), Text = text })).Field);
        Assert.Empty(_house.Fresh().Passages);
    }

    public void Dispose() => _house.Dispose();
}
