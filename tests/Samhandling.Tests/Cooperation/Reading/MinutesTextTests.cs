using Samhandling.Cooperation.Reading;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Reading;

public sealed class MinutesTextTests
{
    [Fact]
    public void A_line_above_a_list_is_its_heading_and_a_row_without_a_dash_goes_on_with_the_line_before()
    {
        var points = MinutesText.Points("Mötet i maj\r\n\r\nAktuellt\r\n\r\n- En sak\r\n- En till\r\n  som går vidare\r\n\r\n- Och en\r\n\r\nFrågor till kommande möten:\r\n1. Ekonomi\r\n2) Ungdom\r\n");
        Assert.Equal([null, "Aktuellt", "Frågor till kommande möten"], points.Select(p => p.Title));
        Assert.Equal(["Mötet i maj"], points[0].Lines);
        Assert.Equal(["En sak", "En till som går vidare", "Och en"], points[1].Lines);
        Assert.Equal(["Ekonomi", "Ungdom"], points[2].Lines);
        Assert.Equal([false, false, true], points.Select(p => p.IsForLater));
    }

    [Fact]
    public void Minutes_without_lists_are_lines_and_signs_are_kept()
    {
        var points = MinutesText.Points("# Sak\nhej\n! vi gör så\n\nslut");
        Assert.Equal(["hej", "! vi gör så", "slut"], Assert.Single(points).Lines);
        Assert.Empty(MinutesText.Points(" \n\n"));
    }

    [Fact]
    public void A_star_is_a_dash_where_lists_have_no_other_and_an_idea_where_they_have()
    {
        Assert.Equal(["ett", "två"], MinutesText.Points("Sak\n* ett\n* två").Single(p => p.Title is not null).Lines);
        Assert.Equal(["ett", "* två"], MinutesText.Points("Sak\n- ett\n* två").Single(p => p.Title is not null).Lines);
    }

    [Theory]
    [InlineData("! vi gör så", LineKind.Decision, "vi gör så")]
    [InlineData("+ Kolla", LineKind.Promise, "Kolla")]
    [InlineData("* en idé", LineKind.Idea, "en idé")]
    [InlineData("? varför", LineKind.Question, "varför")]
    [InlineData("= så är det", LineKind.Insight, "så är det")]
    [InlineData("~ vi testar", LineKind.Trial, "vi testar")]
    [InlineData(". Kolla är bara ett ord", LineKind.Note, "Kolla är bara ett ord")]
    [InlineData("+46 70 123", null, "+46 70 123")]
    [InlineData("…", null, "…")]
    [InlineData("!", null, "!")]
    [InlineData("", null, "")]
    public void The_first_character_tells_the_kind(string line, LineKind? kind, string words) => Assert.Equal((kind, words), LineMarks.Read(line));

    /// <summary>The notes of a day in 2017 from which the wish came. What each line is was read by hand.</summary>
    [Fact]
    public void Every_line_of_a_real_days_notes_is_caught_as_what_it_is_and_no_other()
    {
        var points = MinutesText.Points(Notes());
        Assert.Equal(["Samtal", "Inspel", "Ta", "Frågor"], points.Where(p => p.Title is not null).Select(p => p.Title!.Split(' ')[0]));
        Assert.Equal(8, Assert.Single(points, p => p.IsForLater).Lines.Count);

        var meeting = new Occasion(new(2017, 5, 30), new(2017, 9, 14));
        var read = points.Where(p => !p.IsForLater).SelectMany(p => p.Lines).Select(l => (Line: l, Found: LineReading.Of(l, meeting))).ToList();
        Assert.Equal(40, read.Count);
        Assert.Equal(["Vad är R", "Bostadsp", "Kolla da"], Beginnings(LineKind.Promise));
        Assert.Equal(["Facebook"], Beginnings(LineKind.Trial));
        Assert.Equal(["Planerin"], Beginnings(LineKind.Decision));
        Assert.Equal(["Ska RUS ", "Hur få R", "Hur håll", "Agenda 2", "Landsbyg"], Beginnings(LineKind.Question));
        Assert.Equal(["Ev. förs"], Beginnings(LineKind.Idea));
        Assert.Equal(["Vikten a"], Beginnings(LineKind.Insight));

        Assert.StartsWith("Be ", read.First(r => r.Found.Kind is LineKind.Promise).Found.What, StringComparison.Ordinal);
        Assert.NotNull(read.First(r => r.Found.Kind is LineKind.Promise).Found.WithWhom);
        Assert.Equal(new(2017, 9, 14), read.Single(r => r.Found.Kind is LineKind.Trial).Found.By);
        Assert.Equal([null, "viss reservation", "back-up"], read.Single(r => r.Found.Kind is LineKind.Decision).Found.People.Select(p => p.Remark));
        Assert.Equal(2, Assert.Single(read, r => r.Found.Times > 1).Found.Times);

        List<string> Beginnings(LineKind kind) => [.. read.Where(r => r.Found.Kind == kind).Select(r => r.Line[..8])];
    }

    private static string Notes()
    {
        var data = Environment.GetEnvironmentVariable("SAMHANDLING_TEST_DATA") ?? Path.Combine(Repository.Root, "..", "shared", "data");
        var folder = Path.Combine(data, "..", "seeds");
        var file = Directory.Exists(folder) ? Directory.GetFiles(folder, "003_*.txt").FirstOrDefault() : null;
        Assert.SkipWhen(file is null, "The notes are not at hand; SAMHANDLING_TEST_DATA tells where the folder beside theirs is.");
        return File.ReadAllText(file);
    }
}
