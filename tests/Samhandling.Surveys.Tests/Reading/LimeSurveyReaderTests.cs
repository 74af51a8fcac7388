using System.IO.Compression;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Surveys.Reading;

namespace Samhandling.Surveys.Tests.Reading;

public sealed class LimeSurveyReaderTests
{
    private static string Say(Question question) => $"{question.Code} {question.Kind} {string.Join(',', question.Options.Select(o => o.Code))}/{string.Join(',', question.Rows.Select(r => r.Code))} {question.Least}–{question.Most}";

    private static string Taken(Lime lime) => string.Join("; ", lime.Read().Questionnaire.Questions.Select(Say));

    [Theory]
    [InlineData("S", "q ShortText / –")]
    [InlineData("T", "q LongText / –")]
    [InlineData("U", "q LongText / –")]
    [InlineData("N", "q Number / –")]
    [InlineData("D", "q Date / –")]
    [InlineData("5", "q Scale / 1–5")]
    [InlineData("Y", "q Choice Y,N/ –")]
    [InlineData("G", "q Choice F,M/ –")]
    [InlineData("L", "q Choice a,b/ –")]
    [InlineData("!", "q Choice a,b/ –")]
    [InlineData("O", "q Choice a,b/ –")]
    [InlineData("M", "q Choices r,s/ –")]
    [InlineData("P", "q Choices r,s/ –")]
    [InlineData("F", "q Matrix a,b/r,s –")]
    [InlineData("H", "q Matrix a,b/r,s –")]
    [InlineData("A", "q Matrix 1,2,3,4,5/r,s –")]
    [InlineData("B", "q Matrix 1,2,3,4,5,6,7,8,9,10/r,s –")]
    [InlineData("C", "q Matrix Y,U,N/r,s –")]
    [InlineData("E", "q Matrix I,S,D/r,s –")]
    [InlineData("Q", "q_r ShortText / –; q_s ShortText / –")]
    [InlineData("K", "q_r Number / –; q_s Number / –")]
    [InlineData("R", "")]
    [InlineData("|", "")]
    [InlineData("*", "")]
    [InlineData("I", "")]
    [InlineData(";", "")]
    [InlineData("X", "")]
    public void Each_type_becomes_its_kind_or_is_named(string type, string taken)
    {
        var survey = new Lime().Ask(type, "q", parts: ["r", "s"], options: ["a", "b"]).Read();

        Assert.Equal(taken, string.Join("; ", survey.Questionnaire.Questions.Select(Say)));
        Assert.Equal(taken.Length == 0, survey.NotTaken.Any(n => n.IsLeftOut && n.Question == "q"));
    }

    [Fact]
    public void Two_answers_a_row_become_two_matrices() =>
        Assert.Equal("q_1 Matrix a,b/r –; q_2 Matrix c,d/r –", Taken(new Lime().Ask("1", "q", parts: ["r"], options: ["a", "b", "|c", "|d"])));

    [Fact]
    public void Numbers_from_a_list_become_a_matrix_for_each_column()
    {
        Assert.Equal("q_x Matrix 2,4,6/r,s –; q_y Matrix 2,4,6/r,s –",
            Taken(new Lime().Ask(":", "q", parts: ["r", "s", "|x", "|y"], settings: [("multiflexible_min", "2"), ("multiflexible_max", "6"), ("multiflexible_step", "2")])));
        Assert.Equal([new NotTaken("q", NotTakenReason.CellsAreNotChoices, ":")], new Lime().Ask(":", "q", parts: ["r", "|x"], settings: [("input_boxes", "1")]).Read().NotTaken);
    }

    [Fact]
    public void Numbers_that_sum_to_a_hundred_are_points() => Assert.Equal("q Points /r,s –", Taken(new Lime().Ask("K", "q", parts: ["r", "s"], settings: [("equals_num_value", "100")])));

    [Fact]
    public void Codes_are_made_sound_and_unlike() => Assert.Equal("Q1 ShortText / –; a_1 ShortText / –; a_1_2 ShortText / –", Taken(new Lime().Ask("S", "1").Ask("S", "a_1").Ask("Q", "a", parts: ["1"])));

    [Fact]
    public void A_text_by_itself_is_help_of_the_next_question()
    {
        var question = Assert.Single(new Lime().Ask("X", "x", "<p>First</p>").Ask("X", "y", "Second").Ask("S", "q").Read().Questionnaire.Questions);

        Assert.Equal("First\nSecond", question.Help!["en"]);
    }

    [Fact]
    public void Markup_is_left_out_of_texts()
    {
        var survey = new Lime().Ask("S", "q", "<p style='x'>Ett&nbsp;två &lt;b&gt; 1 < 2</p><script>alert(1)</script><style>p {}</style><br/>tre <b>fyra").Read();

        Assert.Equal("Ett två <b> 1 < 2\ntre fyra", survey.Questionnaire.Find("q")!.Text["en"]);
        Assert.Equal("Welcome & thanks", survey.Questionnaire.Introduction!["en"]);
        Assert.Equal(("Title", "Bye", "Group"), (survey.Title["en"], survey.Questionnaire.Thanks!["en"], survey.Questionnaire.Pages[0].Title!["en"]));
    }

    [Fact]
    public void What_a_question_loses_is_named()
    {
        var survey = new Lime().Ask("S", "first", "Hello {name}", settings: [("preg", "/x/"), ("time_limit", "5")]).Ask("O", "second", options: ["a", "b"]).Ask("S", "third", settings: [("hidden", "1")]).Read();

        Assert.Equal([new("first", NotTakenReason.Setting, "preg"), new("first", NotTakenReason.Setting, "time_limit"), new("first", NotTakenReason.PutIn, "{name}"),
            new("second", NotTakenReason.Comment), new NotTaken("third", NotTakenReason.Hidden)], survey.NotTaken);
    }

    [Theory]
    [InlineData("yes == 'Y'", "yes Is Y")]
    [InlineData("(yes.NAOK != \"N\")", "yes IsNot N")]
    [InlineData("99X7X1.NAOK == \"Y\"", "yes Is Y")]
    [InlineData("num >= 3", "num AtLeast 3")]
    [InlineData("num <= 3.5", "num AtMost 3.5")]
    [InlineData("num > 3", "(num AtLeast 3 & num IsNot 3)")]
    [InlineData("num lt 3", "(num AtMost 3 & num IsNot 3)")]
    [InlineData("!is_empty(num)", "num Answered")]
    [InlineData("is_empty(num) or yes == ''", "(num NotAnswered | yes NotAnswered)")]
    [InlineData("many_r == 'Y' && (num == 1 OR num == 2)", "(many Is r & (num Is 1 | num Is 2))")]
    [InlineData("is_empty(many_r)", "many IsNot r")]
    [InlineData("0", null)]
    [InlineData("yes == 'Z'", null)]
    [InlineData("later == 'Y'", null)]
    [InlineData("num == yes", null)]
    [InlineData("num + 1 == 2", null)]
    [InlineData("count(that.many) > 1", null)]
    [InlineData("line == 'x'", null)]
    [InlineData("num >= 3 3", null)]
    [InlineData("((num >= 3)", null)]
    [InlineData("num >=", null)]
    public void A_simple_condition_is_taken_and_others_are_named(string relevance, string? condition)
    {
        static string? Said(Condition? condition) => condition switch
        {
            Holds holds => $"{holds.Question} {holds.By} {holds.Value}".TrimEnd(),
            AllOf all => $"({string.Join(" & ", all.Of.Select(Said))})",
            AnyOf any => $"({string.Join(" | ", any.Of.Select(Said))})",
            _ => null,
        };
        var survey = new Lime().Ask("Y", "yes").Ask("N", "num").Ask("M", "many", parts: ["r", "s"]).Ask("S", "line").Ask("S", "q", relevance: relevance).Ask("Y", "later").Read();

        Assert.Equal(condition, Said(survey.Questionnaire.Find("q")?.AskedIf));
        if (condition is null) Assert.Contains(survey.NotTaken, n => n.Question == "q" && n.Reason is NotTakenReason.Condition or NotTakenReason.Hidden);
        else Assert.Empty(survey.NotTaken);
        Assert.Empty(QuestionnaireCheck.Faults(survey.Questionnaire));
    }

    [Fact]
    public void A_condition_a_thousand_brackets_deep_is_not_taken() =>
        Assert.Contains(new Lime().Ask("N", "num").Ask("S", "q", relevance: $"{new string('(', 1000)}num == 1{new string(')', 1000)}").Read().NotTaken, n => n.Reason == NotTakenReason.Condition);

    [Fact]
    public void A_groups_condition_is_that_of_its_pages()
    {
        var lime = new Lime { Groups = Lime.Row(("gid", "7"), ("group_order", "0"), ("group_name", "G"), ("language", "en"), ("grelevance", "never == 1")) };

        Assert.Equal([new NotTaken("G", NotTakenReason.Condition, "never == 1")], lime.Ask("S", "q").Read().NotTaken);
    }

    [Theory]
    [InlineData("", ReadingFaultKind.Empty)]
    [InlineData("<document><surveys>", ReadingFaultKind.NotXml)]
    [InlineData("no xml", ReadingFaultKind.NotXml)]
    [InlineData("<graphml/>", ReadingFaultKind.OtherFormat)]
    [InlineData("<document><LimeSurveyDocType>Group</LimeSurveyDocType></document>", ReadingFaultKind.OtherFormat)]
    [InlineData("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><document>&x;</document>", ReadingFaultKind.NotXml)]
    [InlineData("<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><document>&b;</document>", ReadingFaultKind.NotXml)]
    [InlineData("PK\u0003\u0004 broken", ReadingFaultKind.Damaged)]
    public void What_is_no_survey_is_refused_and_told_why(string text, ReadingFaultKind fault)
    {
        var outcome = LimeSurveyReader.Read(Lime.Bytes(text));

        Assert.Null(outcome.Value);
        Assert.Equal(fault, outcome.Fault!.Kind);
    }

    [Fact]
    public void What_grows_too_large_is_refused()
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            for (var i = 0; i < 60; i++) gzip.Write(new byte[1_000_000]);
        packed.Position = 0;
        Assert.Equal(ReadingFaultKind.TooLarge, LimeSurveyReader.Read(packed).Fault!.Kind);

        Assert.Equal(ReadingFaultKind.TooLarge, LimeSurveyReader.Read(Lime.Zip(("a.lss", new string(' ', 30_000_000)), ("b.lsr", new string(' ', 30_000_000)))).Fault!.Kind);
    }

    [Fact]
    public void An_archive_without_a_survey_is_refused() => Assert.Equal(ReadingFaultKind.OtherFormat, LimeSurveyReader.Read(Lime.Zip(("readme.txt", "x"))).Fault!.Kind);

    [Fact]
    public void An_archives_responses_are_read_by_the_numbers_of_their_columns()
    {
        var lime = new Lime().Ask("L", "one", options: ["a", "b"], settings: [("other", "Y")]).Ask("M", "many", parts: ["r", "s"]);
        var responses = $"<document><LimeSurveyDocType>Responses</LimeSurveyDocType><responses><rows>{Lime.Row(("id", "5"), ("token", "secret"), ("_99X7X1", "-oth-"), ("_99X7X1other", "Else"), ("_99X7X2r", "Y"), ("_99X7X2s", ""))}</rows></responses></document>";

        var answers = LimeSurveyReader.Read(Lime.Zip(("survey_99.lss", lime.ToString()), ("survey_99_responses.lsr", responses))).Value!.Answers!;

        var sheet = Assert.Single(answers.Sheets);
        Assert.Equal("5", sheet.Key);
        Assert.Equal("""{"many":{"choices":["r"]},"one":{"other":"Else"}}""", sheet.Answers.ToJson());
        Assert.Equal(["id", "token"], answers.PassedOver);
    }

    [Fact]
    public void Exported_responses_are_read_by_the_codes_of_their_columns()
    {
        var lime = new Lime().Ask("Y", "yes").Ask("F", "grid", parts: ["r", "s"], options: ["a", "b"]).Ask("N", "num").Ask("D", "day").Ask("1", "dual", parts: ["r"], options: ["a", "b", "|c", "|d"]);

        var answers = lime.Answers("""
            "id","submitdate","ipaddr","yes","grid[r]","grid_s","num","day","dual[r][1]","dual[r][2]"
            "1","2026-01-02 03:04:05","127.0.0.1","Y","a","b","4.5000000000","2026-02-03 00:00:00","b","c"
            "2","","","","Option b","","","1980-01-01 00:00:00","",""
            """);

        Assert.Empty(answers.Faults);
        Assert.Equal(["""{"day":{"day":"2026-02-03"},"dual_1":{"cells":{"r":"b"}},"dual_2":{"cells":{"r":"c"}},"grid":{"cells":{"r":"a","s":"b"}},"num":{"number":4.5},"yes":{"choices":["Y"]}}""",
            """{"grid":{"cells":{"r":"b"}}}"""], answers.Sheets.Select(s => s.Answers.ToJson()));
        Assert.Equal(["id", "submitdate", "ipaddr"], answers.PassedOver);
    }

    [Fact]
    public void Something_else_that_was_not_said_is_no_answer() =>
        Assert.Empty(Assert.Single(new Lime().Ask("L", "one", options: ["a", "b"], settings: [("other", "Y")]).Answers("id,one,one[other]\n1,-oth-,\n").Sheets).Answers.Answers);

    [Fact]
    public void Rows_at_fault_are_named_with_line_and_column_and_not_half_taken()
    {
        var answers = new Lime().Ask("Y", "yes").Ask("N", "num").Ask("T", "text").Answers("id,yes,num,text\n1,Q,many,\"two\nlines\"\n2,Y,7,ok\n");

        Assert.Equal(["2"], answers.Sheets.Select(s => s.Key));
        Assert.Equal([new(2, ReadingFaultKind.OptionUnknown, "yes", "Q"), new ReadingFault(2, ReadingFaultKind.NotANumber, "num", "many")], answers.Faults);
        Assert.Equal(4, answers.Sheets[0].Row);
    }

    [Fact]
    public void A_file_without_any_column_of_the_survey_says_so() =>
        Assert.Equal(ReadingFaultKind.OtherFormat, Assert.Single(new Lime().Ask("Y", "yes").Answers("a,b\n1,2\n").Faults).Kind);
}
