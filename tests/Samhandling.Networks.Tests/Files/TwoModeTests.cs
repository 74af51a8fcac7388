using Samhandling.Networks.Files;

namespace Samhandling.Networks.Tests.Files;

public sealed class TwoModeTests
{
    private static NetworkFile Meetings => Reading.Joined(
        Reading.Network("row,board,fair,trip\nKari,1,1,0\nOla,1,1,1\nPer,0,0,1\n"), Reading.Nodes("id,sector\nKari,public\nOla,private\nPer,civil\n"));

    [Fact]
    public void Two_are_tied_by_how_many_they_have_in_common()
    {
        // By hand: Kari and Ola share the board and the fair, Ola and Per the trip.
        var people = TwoMode.Project(Meetings).Value!;
        Assert.Equal(["Kari>Ola 2", "Ola>Per"], Reading.Ties(people));
        Assert.Equal(["public", "private", "civil"], Reading.Column(people, "sector"));
        Assert.True(people.Relations[0] is { IsDirected: false, IsWeighted: true, FirstMode: null });
        Assert.DoesNotContain(NoteKind.TwoKinds, Reading.Notes(people));

        var meetings = TwoMode.Project(Meetings, second: true).Value!;
        Assert.Equal(["board>fair 2", "board>trip", "fair>trip"], Reading.Ties(meetings));
    }

    [Fact]
    public void A_tie_given_twice_counts_once_and_its_weight_does_not_count()
    {
        var file = Reading.Network("*Vertices 4 2\n*Edges\n1 3 5\n1 3 2\n2 3 7\n2 4\n1 2\n", "a.net");

        Assert.Equal(["1>2"], Reading.Ties(TwoMode.Project(file).Value!));
    }

    [Fact]
    public void A_network_of_one_kind_cannot_be_projected() =>
        Assert.Throws<ArgumentException>(() => TwoMode.Project(Reading.Network("a,b\nb,a\n")));

    [Fact]
    public void The_women_of_the_Deep_South_share_events()
    {
        // A·Aᵀ in numpy for davis.csv: 139 pairs of women share an event, and Evelyn and Theresa 7.
        var women = TwoMode.Project(Reading.RealNetwork("davis-southern-women/davis.csv")).Value!;

        Assert.Equal((18, 139), (women.Ids.Count, women.Relations[0].Ties.Count));
        Assert.Contains("EVELYN>THERESA 7", Reading.Ties(women));
    }
}
