using Samhandling.Surveys.Reading;
using static Samhandling.Surveys.Tests.Reading.Lime;

namespace Samhandling.Surveys.Tests.Reading;

public sealed class EgoTablesReaderTests
{
    private static EgoFile Read(params string?[] files)
    {
        Stream?[] streams = [.. files.Select(f => f is null ? null : File.OpenRead(Samhandling.Tests.RealData.At("egonet-surveys", f)))];
        try
        {
            var outcome = EgoTablesReader.Read(streams[0]!, streams.ElementAtOrDefault(1), streams.ElementAtOrDefault(2));
            Assert.Null(outcome.Fault);
            return outcome.Value!;
        }
        finally
        {
            foreach (var stream in streams) stream?.Dispose();
        }
    }

    /// <summary>Counts of egos, named and ties above 0 by a script over the same files: 32, 508 and 4,112; 20, 67 and 123; 16, 128 and 448.</summary>
    [Theory]
    [InlineData(32, 508, 4112, "extdata/egoweb/egos_32.csv", "extdata/egoweb/alters_32.csv", "extdata/egoweb/edges_32.csv")]
    [InlineData(32, 508, 4112, "extdata/openeddi/study_x_responses.csv", "extdata/openeddi/study_x_namedetails.csv", "extdata/openeddi/study_x_nameties.csv")]
    [InlineData(32, 508, 4112, "extdata/egos_32.csv", "extdata/alters_32.csv", "extdata/edges_32.csv")]
    [InlineData(20, 67, 123, "networkcanvas-ideanet/ngq_egos.csv", "networkcanvas-ideanet/ngq_alters.csv", "networkcanvas-ideanet/ngq_aa.csv")]
    [InlineData(16, 128, 448, "extdata/one_file_8.csv", null, null)]
    [InlineData(128, 1024, 3584, "extdata/two_files_8_egos.csv", null, "extdata/edges_8.csv")]
    [InlineData(128, 1024, 3584, "extdata/two_files_8_egos.csv", null, "extdata/edges_8_wide.csv")]
    [InlineData(16, 128, 448, "extdata/egos_8.csv", "extdata/alters_8.csv", null)]
    public void Each_tools_shape_is_read_whole(int egos, int named, int ties, string first, string? second, string? third)
    {
        var file = Read(first, second, third);

        Assert.Equal((egos, named, ties), (file.Egos.Count, file.Egos.Sum(e => e.Named.Count), file.Egos.Sum(e => e.Ties.Count)));
        Assert.Empty(file.Faults);
    }

    [Fact]
    public void EgoWeb_and_openeddi_hold_the_same_persons()
    {
        var (one, other) = (Read("extdata/egoweb/egos_32.csv", "extdata/egoweb/alters_32.csv", "extdata/egoweb/edges_32.csv"), Read("extdata/openeddi/study_x_responses.csv", "extdata/openeddi/study_x_namedetails.csv", "extdata/openeddi/study_x_nameties.csv"));

        Assert.Equal(one.Egos.Select(e => e.Sheet("q").ToJson()), other.Egos.Select(e => e.Sheet("q").ToJson()));
        Assert.Equal(one.Egos.SelectMany(e => e.Ties), other.Egos.SelectMany(e => e.Ties));
    }

    [Fact]
    public void One_table_tells_whom_Stanley_knows_and_who_of_them_know_each_other()
    {
        string Say(EgoFile file) => $"{file.Egos[0].About["sex"]}: {string.Join(' ', file.Egos[0].Named.Select(n => $"{n.Name} {n.FollowUps["alter.sex"]}{n.FollowUps["alter.age"]}"))}; {string.Join(' ', file.Egos[0].Ties.Select(t => $"{t.From}-{t.To}:{t.Weight}"))}";
        const string Stanley = "w: Harry m86 Barry m74 Liz w92 Ronald m67 Mark m73; 0-1:1 0-2:2 0-3:2 1-3:2 1-4:2 2-4:2";

        Assert.Equal(Stanley, Say(Read("extdata/one_file_ws.csv")));
        Assert.Equal("Stanley", Read("extdata/one_file_ws.csv").Egos[0].Key);
        Assert.Equal(23, Read("extdata/one_file_ws.csv").Egos.Sum(e => e.Ties.Count));
    }

    [Fact]
    public void Rows_of_respondents_who_are_not_there_are_named()
    {
        // The same study again: the egos' list says Stanley where the alters' says 1.
        var file = Read("extdata/egos_ws.csv", "extdata/alters_ws.csv", "extdata/edges_ws.csv");

        Assert.Equal((3, 10, 17), (file.Egos.Count, file.Egos.Sum(e => e.Named.Count), file.Egos.Sum(e => e.Ties.Count)));
        Assert.Equal(5 + 6, file.Faults.Count);
        Assert.Equal(new ReadingFault(2, ReadingFaultKind.KeyUnknown, "named", "1"), file.Faults[0]);
    }

    [Fact]
    public void Keys_that_stand_twice_or_are_missing_are_named()
    {
        var file = EgoTablesReader.Read(Bytes("ego_id,age\n1,30\n1,31\n,32\n"), Bytes("ego_id,alter_id,sex\n1,a,NA\n1,a,2\n9,b,1\n"), Bytes("ego_id,alter1,alter2,weight\n1,a,c,1\n1,a,a,0\n")).Value!;

        Assert.Equal([new(3, ReadingFaultKind.KeyDoubled, "egos", "1"), new(4, ReadingFaultKind.KeyMissing, "egos"), new(3, ReadingFaultKind.KeyDoubled, "named", "a"), new(4, ReadingFaultKind.KeyUnknown, "named", "9"),
            new ReadingFault(2, ReadingFaultKind.KeyUnknown, "ties", "c")], file.Faults);
        Assert.Empty(file.Egos[0].Named[0].FollowUps);
    }

    [Theory]
    [InlineData("name,age\nx,3\n", ReadingFaultKind.ColumnMissing)]
    [InlineData("", ReadingFaultKind.Empty)]
    [InlineData("ego_id,age\n1,\"open\n", ReadingFaultKind.OpenQuote)]
    [InlineData("ego_id,\0\n", ReadingFaultKind.NotText)]
    public void What_is_no_table_of_respondents_is_refused(string text, ReadingFaultKind fault) => Assert.Equal(fault, EgoTablesReader.Read(Bytes(text)).Fault!.Kind);
}
