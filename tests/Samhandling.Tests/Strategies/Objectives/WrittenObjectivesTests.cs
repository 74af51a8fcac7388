using Samhandling.Strategies.Objectives;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Samhandling.Tests.Strategies.Objectives;

public sealed partial class WrittenObjectivesTests
{
    [Fact]
    public void A_number_that_goes_on_from_another_makes_a_part() =>
        Assert.Equal([("1", "Fler bor här", 0), ("1.1", "Bostäder", 1), ("1.1.1", "Hyresrätter", 2), ("1.2", "Skola", 1), ("2", "Arbete", 0)], Read("1 Fler bor här\n1.1 Bostäder\n1.1.1 Hyresrätter\n1.2 Skola\n2. Arbete"));

    [Fact]
    public void A_line_that_stands_further_in_is_a_part() =>
        Assert.Equal([(null, "Fler bor här", 0), (null, "Bostäder", 1), (null, "Skola", 1), (null, "Arbete", 0)], Read("- Fler bor här\n  • Bostäder\n  - Skola\n- Arbete"));

    [Fact]
    public void Letters_with_a_bracket_are_numbers_and_words_are_not() =>
        Assert.Equal([("a", "Bostäder", 0), (null, "I hela länet", 0), ("3.a", "Samarbete", 0)], Read("a) Bostäder\nI hela länet\n3.a Samarbete"));

    [Fact]
    public void Empty_lines_are_passed_over() => Assert.Equal([("1", "Ett", 0), ("2", "Två", 0)], Read("\n1 Ett\r\n\n   \n2 Två\n"));

    [Fact]
    public void What_cannot_be_read_is_told_with_its_line()
    {
        Assert.StartsWith("Line 2 is longer", Acting.Refused(WrittenObjectives.Read($"1 Ett\n2 {new string('å', 1001)}")).Reason, StringComparison.Ordinal);
        Assert.StartsWith("The number on line 1", Acting.Refused(WrittenObjectives.Read($"{string.Join('.', Enumerable.Repeat("11", 8))} Ett")).Reason, StringComparison.Ordinal);
        Assert.NotEmpty(Acting.Refused(WrittenObjectives.Read(" \n ")).Reason);
        Assert.NotEmpty(Acting.Refused(WrittenObjectives.Read(string.Join('\n', Enumerable.Repeat("Ett", 2001)))).Reason);
    }

    /// <summary>The 17 goals and 169 targets of Agenda 2030 in Norwegian, as Open SDG has them.</summary>
    [Fact]
    public void All_goals_and_targets_of_Agenda_2030_are_read()
    {
        var folder = Path.Combine(Environment.GetEnvironmentVariable("SAMHANDLING_TEST_DATA") ?? Path.Combine(Repository.Root, "..", "shared", "data"), "agenda2030-goals-targets-indicators", "nb_NO");
        Assert.SkipUnless(Directory.Exists(folder), "The goals of Agenda 2030 are not at hand; SAMHANDLING_TEST_DATA tells where the folder of real data is.");
        var lines = Entries(Path.Combine(folder, "global_goals.yml"), Goal()).Concat(Entries(Path.Combine(folder, "global_targets.yml"), Target()));

        var read = Acting.Agreed(WrittenObjectives.Read(string.Join('\n', lines.OrderBy(l => l.Goal).Select(l => l.Line))));

        Assert.Equal((17, 169), (read.Count(o => o.Depth == 0), read.Count(o => o.Depth == 1)));
        Assert.Equal(("17", "17.1"), (read.Single(o => o.Number == "17").Number, read.First(o => o.Number!.StartsWith("17.", StringComparison.Ordinal)).Number));
    }

    // A goal stands before its targets, since the sort keeps the order of what is equal.
    private static IEnumerable<(int Goal, string Line)> Entries(string file, Regex entry) =>
        entry.Matches(File.ReadAllText(file)).Select(m => (int.Parse(m.Groups["goal"].Value, CultureInfo.InvariantCulture), $"{m.Groups["number"].Value.Replace('-', '.')} {Regex.Replace(m.Groups["text"].Value, @"\s+", " ", RegexOptions.None, TimeSpan.FromSeconds(1))}"));

    [GeneratedRegex(@"^(?<number>(?<goal>\d+))-short: '(?<text>[^']*)'", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Goal();

    [GeneratedRegex(@"^(?<number>(?<goal>\d+)-\w+)-title: '(?<text>(?:[^']|'')*)'", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Target();

    private static IEnumerable<(string?, string, int)> Read(string written) => Acting.Agreed(WrittenObjectives.Read(written)).Select(o => (o.Number, o.Text, o.Depth));
}
