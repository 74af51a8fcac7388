using System.IO.Compression;
using System.Text;
using Samhandling.Platform.Tables;

namespace Samhandling.Tests.Platform.Tables;

public sealed class WorkbookTests
{
    [Fact]
    public void What_is_written_is_read_again_and_no_cell_is_a_formula()
    {
        var sheets = new Sheet[] { new("ties", [["from", "how often"], ["=1+1", "12"], [null, "åäö & <x>"]]), new("people", [["id"]]) };

        var bytes = WorkbookWriter.Write(sheets);

        Assert.True(Workbook.Is(bytes));
        Assert.True(Workbook.Read(bytes).Try(out var read, out _));
        Assert.Equal(["ties", "people"], read.Select(s => s.Name));
        Assert.Equal(["from|how often", "=1+1|12", "|åäö & <x>"], read[0].Rows.Select(r => string.Join('|', r)));
        Assert.DoesNotContain("<x:f>", Part(bytes, "sheet1.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Days_and_numbers_come_as_they_are_written_by_everyone()
    {
        var bytes = Of("<row r=\"1\"><c r=\"A1\"><v>2.5</v></c><c r=\"C1\" t=\"b\"><v>1</v></c><c r=\"D1\" t=\"str\"><f>1+1</f><v>two</v></c></row><row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>x</t></is></c></row>");

        Assert.True(Workbook.Read(bytes).Try(out var sheets, out _));
        Assert.Equal(["2.5||True|two", "|||", "x|||"], sheets[0].Rows.Select(r => string.Join('|', r)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK")]
    [InlineData("id;name\n1;A\n")]
    public void What_is_no_workbook_is_not_taken_for_one(string text) => Assert.False(Workbook.Is(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_workbook_that_inflates_beyond_measure_is_refused_before_it_is_unpacked()
    {
        Refused(Zip(("xl/workbook.xml", "x"), ("xl/worksheets/sheet1.xml", new string(' ', 5_000_000))));
        Refused(Zip([("xl/workbook.xml", "x"), .. Enumerable.Range(0, 1_000).Select(i => ($"xl/{i}.xml", "x"))]));
    }

    [Fact]
    public void A_workbook_that_expands_entities_claims_a_whole_grid_or_is_cut_off_is_refused()
    {
        Refused(Of("", "<!DOCTYPE lolz [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"));
        Refused(Of("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"));
        Refused(Of("<row r=\"1\"><c r=\"A1\"><v>"));
        Refused(Zip(("xl/workbook.xml", "no xml at all")));
    }

    private static void Refused(byte[] bytes)
    {
        Assert.True(Workbook.Is(bytes));
        Assert.False(Workbook.Read(bytes).Try(out _, out _));
    }

    private static byte[] Of(string rows, string documentType = "") => Zip(
        ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"""),
        ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
        ("xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="s" sheetId="1" r:id="r1"/></sheets></workbook>"""),
        ("xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"""),
        ("xl/worksheets/sheet1.xml", $"""{documentType}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"""));

    private static byte[] Zip(params IEnumerable<(string Name, string Text)> entries)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    private static string Part(byte[] workbook, string ending)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        using var reader = new StreamReader(zip.Entries.Single(e => e.FullName.EndsWith(ending, StringComparison.Ordinal)).Open());
        return reader.ReadToEnd();
    }
}
