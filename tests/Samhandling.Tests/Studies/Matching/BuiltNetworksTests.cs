using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Studies;
using Samhandling.Studies.Holding;
using Samhandling.Studies.Matching;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Answers;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.NetworkStudies;

namespace Samhandling.Tests.Studies.Matching;

public sealed class BuiltNetworksTests : IDisposable
{
    private readonly House _house = new();
    private readonly Naming _round;

    public BuiltNetworksTests() => _round = new(_house);

    [Fact]
    public async Task On_the_day_that_was_promised_the_network_and_the_matched_names_go_and_imported_networks_stay()
    {
        await BuildBesideImported();
        await _house.Db.Studies.ExecuteUpdateAsync(s => s.SetProperty(study => study.DeleteOn, new DateOnly(2026, 1, 1)));

        await _house.In(House.Ours, null).GetRequiredService<DeleteWhenDue>().Work();

        Assert.Null((await _house.Fresh().NetworkStudies.AsNoTracking().SingleAsync()).RoundId);
        Assert.Equal(0, await _house.Fresh().NameMatches.CountAsync());
    }

    [Fact]
    public async Task With_its_study_the_network_goes()
    {
        await BuildBesideImported();

        Assert.Null((await (await _house.As<RemoveStudy>(Who.Analyst)).Handle(_round.Round.StudyId)).Reason());

        Assert.Null((await _house.Fresh().NetworkStudies.AsNoTracking().SingleAsync()).RoundId);
        Assert.Equal(0, await _house.Fresh().NameMatches.CountAsync());
    }

    public void Dispose() => _house.Dispose();

    private async Task BuildBesideImported()
    {
        _house.Keep(Watched.Study());
        _round.Answers("Ada Svar", new NamedPerson("Okänd Ek"));
        await _round.Decide("Okänd Ek", new(NameMeaning.NotAPerson, Guid.Empty));
        Assert.Null((await (await _house.As<BuildNetwork>(Who.Analyst)).Handle(_round.Round.Id, new() { Question = "whom" })).Reason());
    }
}
