using Samhandling.Studies.QuestionEditing;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Tests.Studies.QuestionEditing;

public sealed class ArrangingTests
{
    // Three pages: a | b c | d.
    private static readonly Questionnaire All = new() { Languages = ["sv"], Pages = [Page("a"), Page("b", "c"), Page("d")] };

    [Theory]
    [InlineData("a", 1, "b c|a|d")]
    [InlineData("a", -1, "a|b c|d")]
    [InlineData("d", -1, "a|d|b c")]
    [InlineData("d", 1, "a|b c|d")]
    [InlineData("b", 1, "a|c b|d")]
    [InlineData("b", -1, "a|b|c|d")]
    [InlineData("c", 1, "a|b|c|d")]
    public void One_that_stands_alone_takes_its_page_along_and_one_with_others_leaves_them_at_the_edge(string code, int step, string expected) =>
        Assert.Equal(expected, Codes(All.Moving(code, step)));

    [Theory]
    [InlineData("a", 2, "b c a|d")]
    [InlineData("b", 0, "a|c|b|d")]
    [InlineData("b", 1, "a b|c|d")]
    [InlineData("a", 0, "a|b c|d")]
    [InlineData("b", 2, "a|b c|d")]
    [InlineData("a", 9, "a|b c|d")]
    public void A_question_is_put_on_another_page_and_an_emptied_page_goes(string code, int page, string expected) =>
        Assert.Equal(expected, Codes(All.OnPage(code, page)));

    [Theory]
    [InlineData("a", "a|a2|b c|d")]
    [InlineData("b", "a|b b2 c|d")]
    public void A_copy_stands_after_it_under_a_free_code(string code, string expected) => Assert.Equal(expected, Codes(All.Copying(code)));

    [Fact]
    public void Without_its_only_question_a_page_goes() => Assert.Equal("a|c", Codes(All.Without("b").Without("d")));

    [Fact]
    public void Free_codes_count_on() => Assert.Equal("q3", All.Adding(Of("q1")).Adding(Of("q2")).FreeCode("q1"));

    private static string Codes(Questionnaire all) => string.Join('|', all.Pages.Select(p => string.Join(' ', p.Questions.Select(q => q.Code))));

    private static QuestionPage Page(params string[] codes) => new() { Questions = [.. codes.Select(Of)] };

    private static Question Of(string code) => new() { Code = code, Kind = QuestionKind.ShortText, Text = Translated.In("sv", code) };
}
