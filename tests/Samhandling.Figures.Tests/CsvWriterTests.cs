namespace Samhandling.Figures.Tests;

public sealed class CsvWriterTests
{
    [Theory]
    [InlineData("Muntligt", "Muntligt")]
    [InlineData("two; or, \"three\"\nlines", "\"two; or, \"\"three\"\"\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+46 70 123", "'+46 70 123")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\"=1", "\"'\"\"=1\"")]
    [InlineData("'=1", "''=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a,=1", "\"a,=1\"")]
    [InlineData("-12.4", "-12.4")]
    [InlineData("−0,48", "\"−0,48\"")]
    [InlineData("1\u00A0208", "1\u00A0208")]
    [InlineData("+16\u00A0%", "+16\u00A0%")]
    [InlineData("", "")]
    public void A_cell_is_safe_in_a_spreadsheet_and_a_number_stays_one(string cell, string written) =>
        Assert.Equal($"h\r\n{written}\r\n", CsvWriter.Write(new(["h"], [[cell]])));

    [Fact]
    public void Rows_end_with_CR_LF_and_cells_are_parted_as_asked()
    {
        var table = new FigureTable(["Group", "n"], [["a", "1"], ["b", "2"]]);

        Assert.Equal("Group;n\r\na;1\r\nb;2\r\n", CsvWriter.Write(table));
        Assert.Equal("Group,n\r\na,1\r\nb,2\r\n", CsvWriter.Write(table, ','));
    }

    [Fact]
    public void A_row_must_be_as_long_as_the_headings() => Assert.Throws<ArgumentException>(() => new FigureTable(["a", "b"], [["1"]]));
}
