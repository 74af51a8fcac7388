using Samhandling.Surveys.Questionnaires;
using Samhandling.Surveys.Reading;
using static Samhandling.Surveys.Tests.Questionnaires.Making;
using static Samhandling.Surveys.Tests.Reading.Lime;

namespace Samhandling.Surveys.Tests.Reading;

public sealed class PlainAnswersReaderTests
{
    private static readonly Questionnaire Asked = With(
        Ask("one", QuestionKind.Choice) with { AllowsOther = true }, Ask("many", QuestionKind.Choices), Ask("scale", QuestionKind.Scale), Ask("number", QuestionKind.Number),
        Ask("day", QuestionKind.Date), Ask("text"), Ask("grid", QuestionKind.Matrix), Ask("points", QuestionKind.Points), Ask("names", QuestionKind.Names));

    private static ReadAnswers Read(string text)
    {
        var outcome = PlainAnswersReader.Read(Bytes(text), Asked);
        Assert.Null(outcome.Fault);
        return outcome.Value!;
    }

    [Fact]
    public void Every_kind_is_read_by_the_code_of_its_column()
    {
        var answers = Read(""""
            id;one;one_other;many_a;many_b;many_c;scale;number;day;text;grid_r1;grid_r2;points_r1;points_r2;names_1;names_2
            k1;a;;x;nej;Ja;10;1 234,5;2026-05-04;"Å; ""ä""";b;Alternativ c;60;40;Kari;Ola
            k2;;Annat;;;;;;;'=1+1;;;;;;
            """");

        Assert.Empty(answers.Faults);
        Assert.Equal(["k1", "k2"], answers.Sheets.Select(s => s.Key));
        Assert.Equal("""{"day":{"day":"2026-05-04"},"grid":{"cells":{"r1":"b","r2":"c"}},"many":{"choices":["a","c"]},"names":{"names":[{"name":"Kari","followUps":{}},{"name":"Ola","followUps":{}}]},"number":{"number":1234.5},"one":{"choices":["a"]},"points":{"points":{"r1":60,"r2":40}},"scale":{"number":10},"text":{"text":"Å; \"ä\""}}""",
            answers.Sheets[0].Answers.ToJson());
        Assert.Equal("""{"one":{"other":"Annat"},"text":{"text":"=1+1"}}""", answers.Sheets[1].Answers.ToJson());
    }

    [Fact]
    public void Every_row_at_fault_is_named_and_left_out_whole()
    {
        var answers = Read("id,one,scale,number,day,points_r1,points_r2,many_a,grid_r1\n1,z,,,,,,,\n2,,11,,,,,,\n3,,2.5,,,,,,\n4,,,much,,,,,\n5,,,,4/5,,,,\n6,,,,,60,60,,\n7,,,,,,,perhaps,\n8,,,,,,,,q\n9,a,1,1,2026-01-01,50,50,1,a\n9,a,,,,,,,\n10,a,,,,,,,,,\n");

        Assert.Equal(["9"], answers.Sheets.Select(s => s.Key));
        Assert.Equal(
            ["2 OptionUnknown one z", "3 OutOfBounds scale 11", "4 OutOfBounds scale 2.5", "5 NotANumber number much", "6 NotADay day 4/5", "7 PointsDoNotSum points 120", "8 OptionUnknown many_a perhaps", "9 OptionUnknown grid_r1 q", "11 KeyDoubled id 9", "12 CellsTooMany  "],
            answers.Faults.Select(f => $"{f.Row} {f.Kind} {f.Column} {f.Value}"));
    }

    [Fact]
    public void A_column_of_no_question_or_twice_the_same_is_named()
    {
        var answers = Read("one,one,gone,names_x\na,b,1,2\n");

        Assert.Equal(["ColumnDoubled one", "ColumnUnknown gone", "ColumnUnknown names_x"], answers.Faults.Select(f => $"{f.Kind} {f.Value}"));
        Assert.Equal("""{"one":{"choices":["a"]}}""", Assert.Single(answers.Sheets).Answers.ToJson());
        Assert.Equal("2", answers.Sheets[0].Key);
    }

    [Fact]
    public void Text_of_old_Windows_and_line_breaks_of_each_kind_are_read()
    {
        var outcome = PlainAnswersReader.Read(new MemoryStream([.. "text\r\n"u8, 0xE5, 0xE4, (byte)'\r', (byte)'\n', (byte)'"', (byte)'a', (byte)'\n', (byte)'b', (byte)'"']), Asked);

        Assert.Equal(["""{"text":{"text":"åä"}}""", """{"text":{"text":"a\nb"}}"""], outcome.Value!.Sheets.Select(s => s.Answers.ToJson()));
        Assert.Equal([2, 3], outcome.Value.Sheets.Select(s => s.Row));
    }

    [Theory]
    [InlineData("", ReadingFaultKind.Empty)]
    [InlineData("\n\n", ReadingFaultKind.Empty)]
    [InlineData("one\n\"a\n", ReadingFaultKind.OpenQuote)]
    public void What_is_no_table_is_refused(string text, ReadingFaultKind fault) => Assert.Equal(fault, PlainAnswersReader.Read(Bytes(text), Asked).Fault!.Kind);

    [Fact]
    public void Too_many_columns_are_refused() => Assert.Equal(ReadingFaultKind.TooMany, PlainAnswersReader.Read(Bytes($"one{new string(',', 10_000)}\na"), Asked).Fault!.Kind);
}
