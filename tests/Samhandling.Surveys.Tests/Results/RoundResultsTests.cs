using Samhandling.Surveys.Answers;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Surveys.Results;
using static Samhandling.Surveys.Tests.Questionnaires.Making;

namespace Samhandling.Surveys.Tests.Results;

public sealed class RoundResultsTests
{
    private static Respondent Who(Answer? answer, params (string Attribute, string Value)[] groups) =>
        new(new(answer is null ? new Dictionary<string, Answer>() : new() { ["q"] = answer }), groups.ToDictionary(g => g.Attribute, g => g.Value));

    private static IEnumerable<Respondent> Many(int count, Answer answer, params (string, string)[] groups) => Enumerable.Repeat(Who(answer, groups), count);

    private static Answer Chose(params string[] options) => new() { Choices = options };

    private static Answer Said(decimal number) => new() { Number = number };

    private static string Say(GroupResult group) => $"{string.Join('+', group.Group.Select(g => g.Value))} n {Say(group.Persons)}: {string.Join(' ', group.Cells.Select(Say))}".Trim();

    private static string Say(Cell cell) => cell.State switch { CellState.Shown => $"{cell.Count}", CellState.Withheld => "few", _ => "also" };

    [Fact]
    public void A_choice_is_counted_by_option_among_those_who_answered()
    {
        var results = new RoundResults(With(Ask("q", QuestionKind.Choice)), [.. Many(6, Chose("a")), .. Many(9, Chose("b")), .. Many(7, Chose("c")), Who(null), Who(null)], []);

        var item = Assert.Single(results.Of("q"));
        Assert.Equal(["a", "b", "c"], item.Columns.Select(c => c.Code));
        Assert.Equal("n 22: 6 9 7", Say(item.All));
        Assert.Null(item.All.Mean);
        Assert.Empty(item.Groups);
    }

    [Fact]
    public void Of_many_options_each_is_counted_by_itself()
    {
        var question = Ask("q", QuestionKind.Choices) with { AllowsOther = true };
        var results = new RoundResults(With(question), [.. Many(8, Chose("a", "b")), .. Many(10, Chose("a")), .. Many(6, Chose() with { Other = "annat" })], []);

        Assert.Equal(["a n 24: 18 6", "b n 24: 8 16", "c n 24: few also", "+other n 24: 6 18"], results.Of("q").Select(i => $"{i.Item} {Say(i.All)}"));
    }

    [Fact]
    public void A_matrix_is_counted_by_row_and_points_have_a_mean_by_row()
    {
        Answer Cells(string one, string two) => new() { Cells = new Dictionary<string, string> { ["r1"] = one, ["r2"] = two } };
        var matrix = new RoundResults(With(Ask("q", QuestionKind.Matrix)), [.. Many(6, Cells("a", "b")), .. Many(8, Cells("b", "b")), .. Many(5, Cells("c", "a"))], []);
        Assert.Equal(["r1 n 19: 6 8 5", "r2 n 19: 5 14 0"], matrix.Of("q").Select(i => $"{i.Item} {Say(i.All)}"));

        Answer Points(int one) => new() { Points = new Dictionary<string, int> { ["r1"] = one, ["r2"] = 100 - one } };
        var points = new RoundResults(With(Ask("q", QuestionKind.Points)), [.. Many(6, Points(50)), .. Many(6, Points(20))], []);
        Assert.Equal(["r1 n 12: 35", "r2 n 12: 65"], points.Of("q").Select(i => $"{i.Item} {Say(i.All)} {i.All.Mean}"));
    }

    [Fact]
    public void Numbers_stand_in_bands_with_round_edges_and_five_persons_or_more_at_each_end()
    {
        // 0 to 29: the fifth from each end are 4 and 25; a sixth of 21 is 3.5, rounded up to 5.
        var item = Assert.Single(new RoundResults(With(Ask("q", QuestionKind.Number)), Enumerable.Range(0, 30).Select(i => Who(Said(i))), []).Of("q"));

        Assert.Equal([(null, 5), (5, 10), (10, 15), (15, 20), (20, 25), (25m, null)], item.Columns.Select(c => (c.From, c.Below)));
        Assert.Equal("n 30: 5 5 5 5 5 5", Say(item.All));
        Assert.Equal(14.5, item.All.Mean);
        Assert.Equal([(null, null)], Assert.Single(new RoundResults(With(Ask("q", QuestionKind.Number)), Many(9, Said(3)), []).Of("q")).Columns.Select(c => (c.From, c.Below)));
    }

    [Fact]
    public void Numbers_far_out_break_nothing() =>
        Assert.Equal("n 12: 12", Say(Assert.Single(new RoundResults(With(Ask("q", QuestionKind.Number)), [.. Many(11, Said(decimal.MaxValue)), Who(Said(decimal.MinValue))], []).Of("q")).All));

    [Fact]
    public void A_group_of_few_has_neither_count_nor_mean_and_takes_another_with_it()
    {
        var results = new RoundResults(With(Ask("q", QuestionKind.Scale)), [
            .. Many(10, Said(3), ("sector", "public")), .. Many(10, Said(7), ("sector", "public")),
            .. Many(8, Said(3), ("sector", "private")), .. Many(8, Said(7), ("sector", "private")), .. Many(3, Said(7), ("sector", "idea"))], ["sector"]);

        var item = Assert.Single(results.Of("q"));
        Assert.Equal(39, item.All.Persons.Count);
        var groups = item.By("sector").ToDictionary(g => g.Group[0].Value);
        Assert.Equal(CellState.Withheld, groups["idea"].Persons.State);
        Assert.Equal(CellState.WithheldAlso, groups["private"].Persons.State);
        Assert.Equal((20, 5.0), (groups["public"].Persons.Count, groups["public"].Mean));
        Assert.All([groups["idea"], groups["private"]], g => Assert.Null(g.Mean));
    }

    [Fact]
    public void That_all_gave_one_answer_is_not_told_by_their_mean() =>
        Assert.Null(Assert.Single(new RoundResults(With(Ask("q", QuestionKind.Scale)), Many(9, Said(2)), []).Of("q")).All.Mean);

    [Fact]
    public void Two_groups_that_differ_by_one_person_are_not_both_shown()
    {
        // All public but one are women: the count of women less that of the public would be that one.
        var results = new RoundResults(With(Ask("q", QuestionKind.Scale)), [
            .. Many(10, Said(3), ("sector", "public"), ("gender", "w")), .. Many(10, Said(7), ("sector", "public"), ("gender", "w")), Who(Said(3), ("sector", "private"), ("gender", "w")),
            .. Many(10, Said(3), ("sector", "private"), ("gender", "m")), .. Many(10, Said(7), ("sector", "private"), ("gender", "m"))], ["sector", "gender"]);

        var item = Assert.Single(results.Of("q"));
        Assert.Equal([21, 20], item.By("sector").Select(g => g.Persons.Count!.Value));
        Assert.All(item.By("gender"), g => Assert.Null(g.Persons.Count));
    }

    [Fact]
    public void Of_whom_an_attribute_is_not_known_stand_in_a_group_of_their_own() =>
        Assert.Equal(["", "public"], Assert.Single(new RoundResults(With(Ask("q", QuestionKind.Choice)), [.. Many(6, Chose("a"), ("sector", "public")), .. Many(6, Chose("b"))], ["sector"]).Of("q"))
            .By("sector").Select(g => g.Group[0].Value));

    [Fact]
    public void By_an_attribute_of_more_values_than_thirty_that_hold_five_none_is_told()
    {
        IReadOnlyList<GroupResult> By(int values) => [.. Assert.Single(new RoundResults(With(Ask("q", QuestionKind.Choice)),
            Enumerable.Range(0, values).SelectMany(v => Many(5, Chose("a"), ("place", $"{v:00}")).Concat(Many(5, Chose("b"), ("place", $"{v:00}")))), ["place"]).Of("q")).By("place")];

        Assert.All(By(30), g => Assert.Equal(10, g.Persons.Count));
        Assert.All(By(31), g => Assert.Null(g.Persons.Count));
    }

    [Fact]
    public void The_same_answers_in_another_order_are_decided_alike()
    {
        var random = new Random(5);
        Respondent[] all = [.. Enumerable.Range(0, 50).Select(_ => Who(Chose(((string[])["a", "b", "c"])[random.Next(3)]), ("x", $"{random.Next(3)}"), ("y", $"{random.Next(2)}")))];
        string Decided(IEnumerable<Respondent> respondents) =>
            string.Join('\n', new RoundResults(With(Ask("q", QuestionKind.Choice)), respondents, ["x", "y"]).Of("q").SelectMany(i => i.Groups.Prepend(i.All)).Select(Say));

        var first = Decided(all);
        for (var i = 0; i < 5; i++)
        {
            random.Shuffle(all);
            Assert.Equal(first, Decided(all));
        }
    }

    [Fact]
    public void What_is_not_asked_any_longer_does_not_count()
    {
        var questionnaire = With(Ask("first", QuestionKind.Choice), Ask("q", QuestionKind.Scale, new Holds("first", Comparison.Is, "a")));
        Respondent Both(string first) => new(new(new Dictionary<string, Answer> { ["first"] = Chose(first), ["q"] = Said(4) }), new Dictionary<string, string>());

        Assert.Equal(7, Assert.Single(new RoundResults(questionnaire, [.. Enumerable.Repeat(Both("a"), 7), Both("b")], []).Of("q")).All.Persons.Count);
    }

    [Fact]
    public void Texts_are_told_from_five_on_in_the_order_of_their_letters()
    {
        RoundResults Wrote(params string[] texts) => new(With(Ask("q", QuestionKind.LongText)), texts.Select(t => Who(new() { Text = t })), []);

        Assert.Null(Wrote("a", "b", "c", "d", " ").Texts("q"));
        Assert.Equal(["a", "b", "c", "d", "e"], Wrote("e", "d", "a", "c", "b").Texts("q"));
        Assert.Empty(Wrote("e", "d", "a", "c", "b").Of("q"));
    }

    [Fact]
    public void A_round_has_at_most_four_attributes_and_no_unknown_question()
    {
        Assert.Throws<ArgumentException>(() => new RoundResults(With(), [], ["a", "b", "c", "d", "e"]));
        Assert.Throws<ArgumentException>(() => new RoundResults(With(), [], ["a", "a"]));
        Assert.Throws<ArgumentException>(() => new RoundResults(With(), [], []).Of("gone"));
    }

    [Fact]
    public void Nobody_has_answered() => Assert.Equal("n 0: 0 0 0", Say(Assert.Single(new RoundResults(With(Ask("q", QuestionKind.Choice)), [], ["sector"]).Of("q")).All));
}
