namespace Samhandling.Figures.Tests;

public sealed class InkTests
{
    [Fact]
    public void A_shape_has_the_colours_of_a_saved_file()
    {
        Assert.Equal(("0D566B", null), Of(new Rectangle("bar1", 0, 0, 1, 1)));
        Assert.Equal((null, "78827B"), Of(new Line("axis", 0, 0, 1, 1)));
        Assert.Equal((null, "0D566B"), Of(new PathShape("line1", "M0 0L1 1")));
        // What no rule names is black, as in SVG.
        Assert.Equal(("000000", null), Of(new Circle("", 0, 0, 1)));
    }

    [Fact]
    public void The_rule_with_more_classes_wins_and_those_of_another_drawing_are_not_meant()
    {
        PathShape mutual = new("te tm", "M0 0L1 1");

        Assert.Equal((2, .7), (Ink.Of(mutual, "chart net wide").Width, Ink.Of(mutual, "chart net wide").Opacity));
        Assert.Equal("F2F4EF", Ink.Of(new Circle("public", 0, 0, 1), "chart net").Stroke);
        Assert.Null(Ink.Of(new Circle("public", 0, 0, 1), "chart").Stroke);
    }

    [Fact]
    public void Letters_are_as_large_and_bold_as_in_a_saved_file()
    {
        Assert.Equal((15, false), (Ink.Of(new Text("", 0, 0, "x"), "chart").Size, Ink.Of(new Text("", 0, 0, "x"), "chart").IsBold));
        Assert.Equal((14, true), (Ink.Of(new Text("b s13", 0, 0, "x"), "chart").Size, Ink.Of(new Text("b s13", 0, 0, "x"), "chart").IsBold));
        Assert.Equal((26, true), (Ink.Of(new Text("", 0, 0, "x"), "chart net narrow").Size, Ink.Of(new Text("", 0, 0, "x"), "chart net narrow").IsBold));
        Assert.Null(Ink.Of(new Text("", 0, 0, "x"), "chart net").Stroke);
    }

    private static (string? Fill, string? Stroke) Of(Shape shape) => (Ink.Of(shape, "chart").Fill, Ink.Of(shape, "chart").Stroke);
}
