using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Studies.NetworkReports;
using Samhandling.Studies.NetworkStudies;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Studies.NetworkStudies;

public sealed class ReadStudyTests
{
    [Theory]
    [InlineData(Role.Reader, Sight.Figures)]
    [InlineData(Role.Partner, Sight.Figures)]
    [InlineData(Role.Coordinator, Sight.Pseudonyms)]
    [InlineData(Role.Analyst, Sight.Names)]
    public async Task Each_role_sees_as_near_as_it_may(Role role, Sight sight)
    {
        using var house = new House();
        var study = house.Keep(Watched.Study());

        Assert.Equal(sight, (await house.In(House.Ours, role).GetRequiredService<ReadStudy>().Handle(study.Id)).Sight);
    }

    [Fact]
    public async Task Another_partnerships_study_is_not_there()
    {
        using var house = new House();
        var study = house.Keep(Watched.Study(), House.Another);

        await Assert.ThrowsAsync<NotFoundException>(() => house.Get<ReadStudy>().Handle(study.Id));
    }
}
