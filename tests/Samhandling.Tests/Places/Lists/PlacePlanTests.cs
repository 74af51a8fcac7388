using System.Text;
using Samhandling.Places.Lists;
using Samhandling.Places.Register;
using Samhandling.Platform.Tables;

namespace Samhandling.Tests.Places.Lists;

/// <summary>What a list would make of the register, and what is told of rows that do not fit.</summary>
public sealed class PlacePlanTests
{
    private const string Head = "type;code;name;parent;valid from;valid to\n";
    private const string ChangesHead = "date;from;to;weight;kind\n";

    [Fact]
    public void A_code_belongs_to_one_place_as_long_as_it_runs_on()
    {
        var plan = Plan(Head + "municipality;1942;Nordreisa;;;2018-12-31\nmunicipality;1942;Nordreisa - Ráisa - Raisi;;2019-01-01;\n");

        Assert.Empty(plan.Faults);
        var place = Assert.Single(plan.NewPlaces);
        Assert.Equal(["Nordreisa", "Nordreisa - Ráisa - Raisi"], place.Versions.Select(v => v.Name));
        Assert.Equal(("Nordreisa", "Nordreisa - Ráisa - Raisi"), (place.On(new(2018, 12, 31))!.Name, place.On(new(2019, 1, 1))!.Name));
    }

    [Fact]
    public void A_new_code_for_the_same_municipality_is_no_new_place()
    {
        var plan = Plan(Head + "municipality;1567;Rindal;;;\nmunicipality;5061;Rindal;;2019-01-01;\n", ChangesHead + "2019-01-01;1567;5061;1;renumbered\n");

        Assert.Empty(plan.Faults);
        Assert.Empty(plan.NewChanges);
        Assert.Equal(["1567", "5061"], Assert.Single(plan.NewPlaces).Versions.Select(v => v.Code));
        Assert.Equal(new DateOnly(2019, 1, 1), plan.NewPlaces[0].Versions[0].ValidTo);
    }

    [Fact]
    public void What_merged_ends_the_day_before()
    {
        var plan = Plan(Head + "municipality;1;A;;;\nmunicipality;2;B;;;\nmunicipality;3;C;;2015;\n", ChangesHead + "2015-01-01;1;3;;\n2015-01-01;2;3;;\n");

        Assert.Empty(plan.Faults);
        Assert.Equal([true, true, false], plan.NewPlaces.Select(p => p.ValidTo == new DateOnly(2015, 1, 1)));
        Assert.Equal([ChangeKind.Merged, ChangeKind.Merged], plan.NewChanges.Select(c => c.Kind));
    }

    [Fact]
    public void What_is_split_and_goes_on_with_a_part_stays_a_place()
    {
        var plan = Plan(Head + "municipality;1;A;;;\nmunicipality;2;B;;2020;\n", ChangesHead + "2020-01-01;1;1;0,8;split\n2020-01-01;1;2;0,2;split\n");

        Assert.Empty(plan.Faults);
        Assert.All(plan.NewPlaces, place => Assert.Null(place.ValidTo));
        Assert.Equal([.8, .2], plan.NewChanges.Select(c => c.Weight));
    }

    [Theory]
    [InlineData("municipality;1;A;;29.02.2025;", "29.02.2025")]
    [InlineData("municipality;1;A;;2025-02-30;", "2025-02-30")]
    [InlineData("municipality;1;A;;0001-01-01;", "0001-01-01")]
    [InlineData("municipality;1;A;;;9999-12-31", "9999-12-31")]
    [InlineData("municipality;1;A;;2020;2019", "before it begins")]
    [InlineData("municipality;;A;;;", "code is missing")]
    [InlineData("municipality;1;;;;", "name is missing")]
    [InlineData("village;1;A;;;", "“village”")]
    [InlineData("municipality;1;FjÃ¤llvik;;;", "wrong encoding")]
    [InlineData("municipality;1;Fj\uFFFDllvik;;;", "wrong encoding")]
    [InlineData("municipality;1;\u202Eabc;;;", "not seen")]
    [InlineData("municipality;1;A;99;;", "no region or country with the code 99")]
    public void A_row_that_says_nothing_is_told_with_its_line_and_a_remedy(string row, string told)
    {
        var plan = Plan(Head + "municipality;7;Good;;;\n" + row + "\n");

        var fault = Assert.Single(plan.Faults);
        Assert.Equal(("places.csv", 3), (fault.File, fault.Line));
        Assert.Contains(told, fault.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_of_three_hundred_signs_is_too_long() =>
        Assert.Contains("at most 200", Assert.Single(Plan(Head + $"municipality;1;{new string('å', 300)};;;\n").Faults).Sentence, StringComparison.Ordinal);

    [Fact]
    public void A_name_that_holds_script_is_a_name() => Assert.Empty(Plan(Head + "municipality;1;<script>alert(1)</script>;;;\n").Faults);

    [Theory]
    [InlineData("municipality;1;A;;2000;2010\nmunicipality;1;B;;2005;\n", 3)]
    [InlineData("municipality;1;A;;2000;\nmunicipality;1;B;;2000;\n", 3)]
    [InlineData("municipality;1;A;;2005;2010\nmunicipality;1;B;;2000;2007\n", 3)]
    public void A_code_is_not_two_places_at_once(string rows, int line)
    {
        var fault = Assert.Single(Plan(Head + rows).Faults);

        Assert.Equal(line, fault.Line);
        Assert.Contains("line 2", fault.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_without_end_ends_where_the_next_of_its_code_begins() =>
        Assert.Equal(new DateOnly(2010, 1, 1), Plan(Head + "municipality;1;A;;2000;\nmunicipality;1;B;;2010;\n").NewVersions[0].ValidTo);

    [Fact]
    public void A_code_that_was_another_municipality_that_year_is_told_with_whose_it_was()
    {
        var plan = Plan(Head + "municipality;0301;Oslo;;;\nmunicipality;3001;Halden;;2020-01-01;2023-12-31\nmunicipality;0101;Halden;;;2019-12-31\n", ChangesHead + "2015-01-01;3001;0301;1;merged\n");

        var fault = Assert.Single(plan.Faults);
        Assert.Equal(("changes.csv", 2), (fault.File, fault.Line));
        Assert.Contains("Halden from 2020-01-01 to 2023-12-31", fault.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_that_do_not_make_the_whole_are_told()
    {
        var plan = Plan(Head + "municipality;1;A;;;\nmunicipality;2;B;;2020;\nmunicipality;3;C;;2020;\n", ChangesHead + "2020-01-01;1;2;0.5;split\n2020-01-01;1;3;0.4;split\n");

        Assert.Contains("make 0.9 and not 1", Assert.Single(plan.Faults).Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("-1")]
    [InlineData("0")]
    [InlineData("half")]
    public void A_weight_is_a_share(string weight) =>
        Assert.Contains($"“{weight}”", Plan(Head + "municipality;1;A;;;\nmunicipality;2;B;;2020;\n", ChangesHead + $"2020-01-01;1;2;{weight};\n").Faults[0].Sentence, StringComparison.Ordinal);

    [Fact]
    public void When_half_of_the_rows_are_wrong_each_of_them_is_told()
    {
        var rows = string.Concat(Enumerable.Range(0, 200).Select(i => i % 2 == 0 ? $"municipality;{i};Place {i};;;\n" : $"municipality;{i};Place {i};;29.02.2025;\n"));

        var plan = Plan(Head + rows);

        Assert.Equal(Enumerable.Range(0, 100).Select(i => 3 + 2 * i), plan.Faults.Select(f => f.Line));
    }

    [Fact]
    public void A_list_without_the_columns_it_needs_says_which() =>
        Assert.Contains("code", Assert.Single(Plan("number;name\n1;A\n").Faults).Sentence, StringComparison.Ordinal);

    [Fact]
    public void The_headings_of_Statistics_Norway_are_known()
    {
        var plan = Plan("\"code\";\"parentCode\";\"level\";\"name\";\"shortName\";\"notes\";\"validFrom\";\"validTo\"\n\"0101\";\"\";\"1\";\"Halden\";;\"\"\n");

        Assert.Empty(plan.Faults);
        Assert.Equal(("0101", "Halden"), (plan.NewVersions[0].Code, plan.NewVersions[0].Name));
    }

    [Fact]
    public void An_old_encoding_is_read()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Assert.True(ListFile.Read("a.csv", Encoding.GetEncoding(1252).GetBytes(Head + "municipality;1;Ängelholm;;;\n")).Try(out var file, out _));

        Assert.Equal("Ängelholm", file.Lines[1].Cells[2]);
    }

    [Fact]
    public void What_is_no_text_is_refused()
    {
        Assert.False(ListFile.Read("a.bin", [1, 0, 2, 0, 0, 255]).Try(out _, out var no));
        Assert.Contains("a.bin", no!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Quoted_cells_hold_separators_and_breaks_and_lines_are_counted_on()
    {
        Assert.True(ListFile.Read("a.csv", "code,name\n1,\"A, or\n\"\"B\"\"\"\n2,C\n"u8.ToArray()).Try(out var file, out _));

        Assert.Equal("A, or\n\"B\"", file.Lines[1].Cells[1]);
        Assert.Equal([1, 2, 4], file.Lines.Select(line => line.Number));
    }

    private static PlacePlan Plan(string places, string? changes = null)
    {
        Assert.True(ListFile.Read("places.csv", Encoding.UTF8.GetBytes(places)).Try(out var file, out var no), no?.Reason);
        TableFile? told = null;
        if (changes is not null) Assert.True(ListFile.Read("changes.csv", Encoding.UTF8.GetBytes(changes)).Try(out told, out no), no?.Reason);
        return PlacePlan.Make(Guid.NewGuid(), [], [], file, told, new("SE", PlaceKind.Municipality, null));
    }
}
