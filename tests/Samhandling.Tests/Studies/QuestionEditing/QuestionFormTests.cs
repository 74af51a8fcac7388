using Samhandling.Studies.QuestionEditing;
using Samhandling.Studies.Templates;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Tests.Studies.QuestionEditing;

public sealed class QuestionFormTests
{
    private static readonly Questionnaire All = Template.NetworkAndTrust.Questionnaire("sv");

    public static TheoryData<string> Codes => [.. All.Questions.Select(q => q.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Saved_as_it_was_opened_a_question_is_the_same_in_every_language(string code)
    {
        var question = All.Find(code)!;

        var read = QuestionForm.Of(All, question).Read(All, code, question);

        Assert.Equal((All with { Pages = [new() { Questions = [question] }] }).ToJson(), (All with { Pages = [new() { Questions = [read] }] }).ToJson());
    }

    [Fact]
    public void An_option_in_other_words_keeps_its_code_and_its_other_languages()
    {
        var before = All.Find("age")!;
        var form = QuestionForm.Of(All, before);
        form.Options = "högst 29 år\n30–39 år\n40 år eller äldre";

        var options = form.Read(All, "age", before).Options;

        Assert.Equal(["1", "2", "3"], options.Select(o => o.Code));
        Assert.Equal(("högst 29 år", "under 30"), (options[0].Text["sv"], options[0].Text["en"]));
    }

    [Fact]
    public void An_option_between_others_gets_a_code_that_none_had_and_one_moved_takes_its_own_along()
    {
        var before = All.Find("age")!;
        var form = QuestionForm.Of(All, before);
        form.Options = "40 år eller äldre\r\n\r\nvet inte\r\nunder 30 år\r\n30–39 år\r\n30–39 år";

        Assert.Equal(["3", "4", "1", "2"], form.Read(All, "age", before).Options.Select(o => o.Code));
    }

    [Theory]
    [InlineData("sector", Comparison.Is, "I NÄRINGSLIVET", "3")]
    [InlineData("years", Comparison.AtLeast, "2,5", "2.5")]
    [InlineData("sector", Comparison.Answered, "whatever", null)]
    public void A_condition_is_written_by_the_options_words_and_kept_by_its_code(string question, Comparison by, string value, string? kept)
    {
        var form = QuestionForm.Of(All, All.Find("age")!);
        (form.AskedIf, form.By, form.Value) = (question, by, value);

        Assert.Equal(new Holds(question, by, kept), form.Read(All, "age").AskedIf);
    }

    [Fact]
    public void A_condition_of_several_parts_is_kept_or_taken_away()
    {
        var several = new AnyOf([new Holds("sector", Comparison.Is, "1"), new Holds("years", Comparison.AtMost, "3")]);
        var before = All.Find("age")! with { AskedIf = several };
        var form = QuestionForm.Of(All.With("age", before), before);
        Assert.Same(several, form.Read(All, "age", before).AskedIf);

        form.AskedIf = "";

        Assert.Null(form.Read(All, "age", before).AskedIf);
    }
}
