using Samhandling.Platform.Office;

namespace Samhandling.Tests.Platform.Office;

public sealed class SlideGridTests
{
    private static readonly SlideGrid s_grid = new(["Task", "Good", "Better"], [0.24, 0.38, 0.38]);

    // By hand: some 350 points are left for rows, a line takes 17, and a row 7 for its margins.
    [Fact]
    public void Rows_without_room_go_on_over_the_next_slide()
    {
        var slides = s_grid.OverSlides(Enumerable.Range(1, 30).Select(i => Row($"Task {i}", 1, 1)));

        Assert.Equal([14, 14, 2], slides.Select(slide => slide.Count));
        Assert.Equal(Enumerable.Range(1, 30).Select(i => $"Task {i}"), slides.SelectMany(slide => slide).Select(row => row.Cells[0][0].Text));
    }

    [Fact]
    public void A_row_that_is_taller_than_a_slide_is_cut_and_named_again_and_no_line_is_lost()
    {
        var slides = s_grid.OverSlides([Row("Long", 45, 3)]);

        Assert.Equal(3, slides.Count);
        Assert.All(slides, slide => Assert.Equal("Long", slide.Single().Cells[0][0].Text));
        Assert.Equal(Enumerable.Range(1, 45).Select(i => $"{i}"), slides.SelectMany(slide => slide.Single().Cells[1]).Select(line => line.Text));
        Assert.Equal([3, 0, 0], slides.Select(slide => slide.Single().Cells[2].Count));
    }

    // By hand: nineteen lines have room, and the twentieth answers the last of them.
    [Fact]
    public void An_answer_stands_on_the_slide_of_what_it_answers()
    {
        var slides = s_grid.OverSlides([new([[new("Task")], [.. Lines(19), new("20", IsAnswer: true), new("21")], []])]);

        Assert.Equal([18, 3], slides.Select(slide => slide.Single().Cells[1].Count));
    }

    [Fact]
    public void A_single_line_that_is_taller_than_a_slide_stands_on_one_all_the_same() =>
        Assert.Single(s_grid.OverSlides([new([[new("Task")], [new(new string('x', 5000))], []])]));

    private static GridRow Row(string name, int good, int better) => new([[new(name)], [.. Lines(good)], [.. Lines(better)]]);

    private static IEnumerable<GridLine> Lines(int count) => Enumerable.Range(1, count).Select(i => new GridLine($"{i}"));
}
