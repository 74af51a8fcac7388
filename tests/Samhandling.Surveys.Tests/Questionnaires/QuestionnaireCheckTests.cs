using Samhandling.Surveys.Questionnaires;
using static Samhandling.Surveys.Questionnaires.QuestionnaireFaultKind;
using static Samhandling.Surveys.Tests.Questionnaires.Making;

namespace Samhandling.Surveys.Tests.Questionnaires;

public sealed class QuestionnaireCheckTests
{
    private static string Say(Questionnaire questionnaire) => string.Join("; ", QuestionnaireCheck.Faults(questionnaire).Select(f => $"{f.Kind} {f.Question} {f.Detail}".TrimEnd()));

    [Fact]
    public void One_question_of_each_kind_is_without_fault() => Assert.Equal("", Say(With([.. Enum.GetValues<QuestionKind>().Select(k => Ask("q" + k, k))])));

    [Fact]
    public void Nothing_asked_in_no_language_is_two_faults() =>
        Assert.Equal("NoQuestion; NoLanguage; EmptyPage  1", Say(new Questionnaire { Languages = [], Pages = [new() { Questions = [] }] }));

    [Fact]
    public void A_language_given_twice_is_named() => Assert.Equal("LanguageDoubled  sv", Say(With(Ask("q")) with { Languages = ["sv", "nb", "sv"] }));

    [Fact]
    public void Too_many_questions_are_told_with_the_bound() =>
        Assert.Equal("TooManyQuestions  300", Say(With([.. Enumerable.Range(0, 301).Select(i => Ask($"q{i}"))])));

    [Theory]
    [InlineData("1q")]
    [InlineData("")]
    [InlineData("ålder")]
    [InlineData("q-1")]
    [InlineData("q 1")]
    public void A_code_is_a_letter_then_letters_digits_and_underscores(string code) => Assert.Equal(CodeMalformed, Assert.Single(QuestionnaireCheck.Faults(With(Ask(code)))).Kind);

    [Fact]
    public void Two_questions_of_one_code_are_told_once() => Assert.Equal("CodeDoubled q q", Say(With(Ask("q"), Ask("q"), Ask("r"))));

    [Theory]
    [InlineData("gone", Comparison.Answered, null, "ConditionOnUnknown last gone")]
    [InlineData("last", Comparison.Answered, null, "ConditionOnLater last last")]
    [InlineData("choice", Comparison.Is, "d", "ConditionOnImpossible last choice d")]
    [InlineData("choice", Comparison.Is, "a", "")]
    [InlineData("choice", Comparison.AtLeast, "3", "ConditionOnImpossible last choice 3")]
    [InlineData("scale", Comparison.AtLeast, "3,5", "")]
    [InlineData("scale", Comparison.AtMost, "many", "ConditionOnImpossible last scale many")]
    [InlineData("line", Comparison.Answered, null, "")]
    [InlineData("line", Comparison.Is, "yes", "ConditionOnImpossible last line yes")]
    public void A_condition_asks_for_an_earlier_question_and_what_its_answer_can_be(string question, Comparison by, string? value, string faults) =>
        Assert.Equal(faults, Say(With(Ask("choice", QuestionKind.Choice), Ask("scale", QuestionKind.Scale), Ask("line"), Ask("last", askedIf: new AllOf([new AnyOf([new Holds(question, by, value)])])))));

    [Fact]
    public void A_page_cannot_ask_for_a_question_that_stands_on_it()
    {
        var page = new QuestionPage { Questions = [Ask("q")], AskedIf = new Holds("q", Comparison.Answered) };

        Assert.Equal("ConditionOnLater  q", Say(With() with { Pages = [page] }));
    }

    [Fact]
    public void Options_and_rows_are_there_once_with_sound_codes()
    {
        Assert.Equal("TooFewOptions q 2", Say(With(Ask("q", QuestionKind.Choice) with { Options = Options("a") })));
        Assert.Equal("TooFewOptions q 1", Say(With(Ask("q", QuestionKind.Choices) with { Options = [] })));
        Assert.Equal("TooManyOptions q 200", Say(With(Ask("q", QuestionKind.Choice) with { Options = Options([.. Enumerable.Range(0, 201).Select(i => $"o{i}")]) })));
        Assert.Equal("OptionDoubled q a", Say(With(Ask("q", QuestionKind.Choice) with { Options = Options("a", "a", "b") })));
        Assert.Equal("OptionMalformed q a,b", Say(With(Ask("q", QuestionKind.Choice) with { Options = Options("a,b", "b") })));
        Assert.Equal("NoRows q", Say(With(Ask("q", QuestionKind.Points) with { Rows = [] })));
        Assert.Equal("OptionDoubled q r", Say(With(Ask("q", QuestionKind.Matrix) with { Rows = Options("r", "r") })));
    }

    [Fact]
    public void A_scale_has_two_ends_in_order_and_not_too_many_steps()
    {
        Assert.Equal("ScaleWithoutEnds q 21", Say(With(Ask("q", QuestionKind.Scale) with { Most = null })));
        Assert.Equal("ScaleWithoutEnds q 21", Say(With(Ask("q", QuestionKind.Scale) with { Least = int.MinValue, Most = int.MaxValue })));
        Assert.Equal("", Say(With(Ask("q", QuestionKind.Scale) with { Least = -10, Most = 10 })));
        Assert.Equal("BoundsReversed q 5 5", Say(With(Ask("q", QuestionKind.Scale) with { Least = 5, Most = 5 })));
        Assert.Equal("BoundsReversed q 5 1", Say(With(Ask("q", QuestionKind.Number) with { Least = 5, Most = 1 })));
        Assert.Equal("BoundsBeyondOptions q 3", Say(With(Ask("q", QuestionKind.Choices) with { Least = 4 })));
    }

    [Fact]
    public void Only_names_have_a_way_of_naming_and_about_each_only_few_choices_are_asked()
    {
        Assert.Equal("NamingMisplaced q", Say(With(Ask("q", QuestionKind.Names) with { Naming = null })));
        Assert.Equal("NamingMisplaced q", Say(With(Ask("q") with { Naming = new(NamingWay.Roster, []) })));
        string Following(params Question[] followUps) => Say(With(Ask("q", QuestionKind.Names) with { Naming = new(NamingWay.Free, followUps) }));
        Assert.Equal("", Following(Ask("often", QuestionKind.Choice)));
        Assert.Equal("FollowUpUnfit q often", Following(Ask("often")));
        Assert.Equal("FollowUpUnfit q often", Following(Ask("often", QuestionKind.Choice, new Holds("x", Comparison.Answered))));
        Assert.Equal("CodeDoubled q often", Following(Ask("often", QuestionKind.Choice), Ask("often", QuestionKind.Choice)));
        Assert.Equal("TooFewOptions q 2", Following(Ask("often", QuestionKind.Choice) with { Options = [] }));
        Assert.Equal("TooManyFollowUps q 6", Following([.. Enumerable.Range(0, 7).Select(i => Ask($"f{i}", QuestionKind.Choice))]));
    }

    [Fact]
    public void Missing_texts_are_named_by_language()
    {
        var question = Ask("q", QuestionKind.Choice) with
        {
            Text = Sv("Fråga").With("se", "Gažaldat"),
            Help = Sv("Hjälp"),
            Options = [new("a", Sv("Ja").With("se", "Juo")), new("b", new([]))],
        };
        var questionnaire = With(question) with { Languages = ["sv", "se"], Thanks = Translated.In("se", "Giitu") };

        Assert.Equal(
            ["sv Option q b", "sv Thanks  ", "se Help q ", "se Option q b"],
            QuestionnaireCheck.MissingTexts(questionnaire).Select(m => $"{m.Language} {m.Part} {m.Question} {m.Detail}"));
    }

    [Fact]
    public void Texts_of_questions_about_named_persons_are_looked_at_too() =>
        Assert.Equal([new MissingText("nb", TextPart.Question, "often"), new("nb", TextPart.Option, "often", "a"), new("nb", TextPart.Option, "often", "b"), new("nb", TextPart.Option, "often", "c")],
            QuestionnaireCheck.MissingTexts(With(Ask("q", QuestionKind.Names) with { Text = Sv("Vem").With("nb", "Hvem"), Naming = new(NamingWay.Free, [Ask("often", QuestionKind.Choice)]) }) with { Languages = ["sv", "nb"] }).OrderBy(m => m.Part));
}
