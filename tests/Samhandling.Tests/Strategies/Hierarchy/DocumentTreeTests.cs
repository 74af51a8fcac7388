using Samhandling.Strategies.Hierarchy;

namespace Samhandling.Tests.Strategies.Hierarchy;

public sealed class DocumentTreeTests
{
    private static readonly Guid s_law = Id(1), s_world = Id(2), s_nation = Id(3), s_region = Id(4), s_plan = Id(5);

    // The world guides the nation and the region, the nation the region, the law the region, the region the plan.
    private static readonly DocumentTree s_tree = new(
        [Of(s_law, "Law"), Of(s_world, "World"), Of(s_nation, "Nation"), Of(s_region, "Region"), Of(s_plan, "Plan")],
        [(s_world, s_nation), (s_world, s_region), (s_nation, s_region), (s_law, s_region), (s_region, s_plan)]);

    [Fact]
    public void All_above_stand_with_the_farthest_first_each_once() => Assert.Equal(["World", "Law", "Nation", "Region"], s_tree.AllAbove(s_plan).Select(d => d.Title));

    [Fact]
    public void The_way_down_is_told_step_by_step()
    {
        Assert.Equal(["World", "Region", "Plan"], s_tree.WayDown(s_world, s_plan)!.Select(d => d.Title));
        Assert.Equal(["Plan"], s_tree.WayDown(s_plan, s_plan)!.Select(d => d.Title));
        Assert.Null(s_tree.WayDown(s_plan, s_world));
    }

    [Fact]
    public void Roots_and_those_below_stand_in_order()
    {
        Assert.Equal(["Law", "World"], s_tree.Roots.Select(d => d.Title));
        Assert.Equal(["Nation", "Region"], s_tree.Below(s_world).Select(d => d.Title));
        Assert.Equal(["Law", "World", "Nation"], s_tree.Above(s_region).Select(d => d.Title));
    }

    [Fact]
    public void What_guides_one_that_is_not_there_is_left_out() =>
        Assert.Empty(new DocumentTree([Of(s_plan, "Plan")], [(s_region, s_plan)]).AllAbove(s_plan));

    private static TreeDocument Of(Guid id, string title) => new(id, title, "", false);

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);
}
