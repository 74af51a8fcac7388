using Samhandling.Cooperation.Reading;

namespace Samhandling.Tests.Cooperation.Reading;

public sealed class RaisedTopicTests
{
    [Theory]
    [InlineData("Erfarenhetsutbyte (2 ggr)", "Erfarenhetsutbyte", 2)]
    [InlineData(" Ekonomi ", "Ekonomi", 1)]
    [InlineData("Møteplasser (3 ganger)", "Møteplasser", 3)]
    [InlineData("Två (2 ggr) gånger", "Två gånger", 2)]
    [InlineData("Noll (0 ggr)", "Noll", 1)]
    [InlineData("(2 ggr)", "(2 ggr)", 1)]
    [InlineData("Agenda 2030", "Agenda 2030", 1)]
    public void How_many_said_it_is_read_off_the_line(string line, string title, int times) => Assert.Equal(new(title, times), RaisedTopic.Said(line));

    [Theory]
    [InlineData("Uppföljning; 12", "Uppföljning", 12)]
    [InlineData("Uppföljning\t7", "Uppföljning", 7)]
    [InlineData("Uppföljning: 3", "Uppföljning", 3)]
    [InlineData("Uppföljning – 3", "Uppföljning", 3)]
    [InlineData("Agenda 2030", "Agenda 2030", 1)]
    [InlineData("Uppföljning (4 ggr)", "Uppföljning", 4)]
    public void A_survey_s_count_stands_last(string line, string title, int times) => Assert.Equal(new(title, times), RaisedTopic.Counted(line));
}
