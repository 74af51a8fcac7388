using System.Net;
using Samhandling.Platform.Commands;
using Samhandling.Studies.QuestionEditing;
using Samhandling.Studies.Templates;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Rounds;

namespace Samhandling.Tests.Studies.QuestionEditing;

public sealed class AddQuestionTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Each_kind_has_its_form_and_what_it_adds_can_be_asked()
    {
        var round = await _house.Round(Template.Empty);
        foreach (var kind in Enum.GetValues<QuestionKind>())
        {
            var form = await OpenForm.At(_house, $"rounds/{round.Id}/questions/new?kind={kind}", Who.Analyst);
            Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Text", $"Om {kind}?"), ("Options", "ja\nnej"), ("Rows", "den ena\nden andra"), ("FollowUp", "Hur ofta?\noftast\nibland"))).StatusCode);
        }

        var all = await _house.Questions(round.Id);

        Assert.Empty(QuestionnaireCheck.Faults(all));
        Assert.Equal(Enum.GetValues<QuestionKind>(), all.Questions.Select(q => q.Kind));
        Assert.Equal(all.Questions.Count(), all.Pages.Count);
        Assert.Equal(["oftast", "ibland"], all.Questions.Last().Naming!.FollowUps.Single().Options.Select(o => o.Text["sv"]));
        Assert.Equal(HttpStatusCode.OK, (await _house.Browser(Who.Analyst).GetAsync($"/{House.Ours}/rounds/{round.Id}/questions")).StatusCode);
    }

    [Fact]
    public async Task What_is_wrong_with_a_question_stands_in_the_list_and_leads_to_it()
    {
        var round = await _house.Round(Template.Empty);
        (await (await _house.As<AddQuestion>(Who.Analyst)).Handle(round.Id, new() { Kind = QuestionKind.Choice, Text = "Ja?" })).Agreed();

        var fault = (await _house.Page($"rounds/{round.Id}/questions", Who.Analyst)).QuerySelector(".message.bad a")!;

        Assert.Equal("“Ja?”: Write at least 2 options.", fault.TextContent);
        Assert.Equal($"/{House.Ours}/rounds/{round.Id}/question/q1", fault.GetAttribute("href"));
    }

    [Fact]
    public async Task Without_text_nothing_is_added()
    {
        var round = await _house.Round(Template.Empty);

        var answer = await (await OpenForm.At(_house, $"rounds/{round.Id}/questions/new", Who.Analyst)).SendAll(("Text", " "));

        Assert.NotNull((await House.Read(answer)).QuerySelector("#text-error"));
        Assert.Empty((await _house.Questions(round.Id)).Pages);
    }

    public void Dispose() => _house.Dispose();
}
