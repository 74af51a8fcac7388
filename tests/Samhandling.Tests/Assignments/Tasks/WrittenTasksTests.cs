using Samhandling.Assignments.Tasks;
using Samhandling.Tests.Actors;

namespace Samhandling.Tests.Assignments.Tasks;

public sealed class WrittenTasksTests
{
    [Theory]
    [InlineData("Strategi\n- Driva processer\n• Leverera fakta")]
    [InlineData("Strategi\n\n  Driva processer\n\tLeverera fakta\n")]
    [InlineData("1. Strategi\r\n1.1 Driva processer\r\n1.2 Leverera fakta")]
    [InlineData("Strategi\na) Driva processer\nb) Leverera fakta")]
    public void Lines_that_are_marked_stand_in_or_are_numbered_as_parts_are_tasks(string written) =>
        Assert.Equal([("Strategi", false), ("Driva processer", true), ("Leverera fakta", true)], Acting.Agreed(WrittenTasks.Read(written)).Select(line => (line.Text, line.IsTask)));

    [Fact]
    public void Numbers_are_kept_apart_from_the_words() =>
        Assert.Equal([("1", "Strategi"), ("1.1", "Driva 3 processer")], Acting.Agreed(WrittenTasks.Read("1. Strategi\n1.1 Driva 3 processer")).Select(line => (line.Number, line.Text)));

    [Theory]
    [InlineData("", "Write at least")]
    [InlineData("- Driva processer", "Line 1, “- Driva processer”, is a task")]
    [InlineData("Strategi\n-", "Line 2, “-”, has no text")]
    public void What_cannot_be_read_is_told_with_its_line(string written, string reason) => Assert.StartsWith(reason, Acting.Refused(WrittenTasks.Read(written)).Reason, StringComparison.Ordinal);

    [Fact]
    public void Below_an_area_that_is_there_every_line_is_a_task() => Assert.All(Acting.Agreed(WrittenTasks.Read("Driva processer\n- Leverera fakta", areTasks: true)), line => Assert.True(line.IsTask));
}
