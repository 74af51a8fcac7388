using Samhandling.Surveys.Results;

namespace Samhandling.Surveys.Tests.Results;

public sealed class ReleasesTests
{
    [Theory]
    [InlineData(0, false, 0)]
    [InlineData(9, false, 0)]
    [InlineData(10, false, 5)]
    [InlineData(14, false, 5)]
    [InlineData(15, false, 10)]
    [InlineData(3, true, 3)]
    [InlineData(14, true, 14)]
    public void While_more_can_come_the_last_five_to_nine_wait(int received, bool isClosed, int counted) => Assert.Equal(counted, Releases.Counted(received, isClosed));

    [Fact]
    public void However_many_come_and_whenever_it_closes_two_releases_differ_by_five_or_more()
    {
        for (var all = 0; all < 60; all++)
        {
            int[] releases = [.. Enumerable.Range(0, all + 1).Select(n => Releases.Counted(n, isClosed: false)).Append(Releases.Counted(all, isClosed: true)).Distinct()];
            Assert.All(releases.Zip(releases.Skip(1)).Where(r => r.First > 0), r => Assert.True(r.Second - r.First >= 5, $"{r} of {all}"));
        }
    }

    [Fact]
    public void The_step_may_not_be_less_than_five() => Assert.Throws<ArgumentOutOfRangeException>(() => Releases.Counted(20, false, 4));
}
