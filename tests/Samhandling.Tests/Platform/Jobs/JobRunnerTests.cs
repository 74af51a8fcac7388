using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Jobs;
using Samhandling.Platform.SignIn;
using Samhandling.Tests.Studies.NetworkImports;

namespace Samhandling.Tests.Platform.Jobs;

public sealed class JobRunnerTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly House _house;

    public JobRunnerTests() => _house = new House(services => services.AddSingleton(_desk).AddJob<Desk.Handler>("desk", () => "At the desk"));

    [Fact]
    public async Task A_job_runs_as_who_asked_for_it_and_in_that_language_and_tells_where_its_result_is()
    {
        var id = await Ask("one");
        string? ran = null;
        _desk.Work = (run, visit) =>
        {
            ran = $"{run.Arguments<string>()} {visit.Visitor!.Name} {visit.Role} {visit.Partnership!.Address} {CultureInfo.CurrentUICulture.Name}";
            return Task.FromResult<Result<string>>("networks");
        };

        Assert.True(await Runner().RunNext());

        Assert.Equal("one Analyst Analyst vasterbotten nb", ran);
        var job = await Job(id);
        Assert.Equal((JobState.Done, "networks", 100), (job.State, job.ResultAddress, job.Percent));
        Assert.False(await Runner().RunNext());
    }

    [Fact]
    public async Task What_its_handler_refuses_is_why_it_failed()
    {
        var id = await Ask("one");
        _desk.Work = (_, _) => Task.FromResult<Result<string>>(new Refusal("", "There is a hole in it."));

        await Runner().RunNext();

        var job = await Job(id);
        Assert.Equal((JobState.Failed, "There is a hole in it."), (job.State, job.Reason));
    }

    [Fact]
    public async Task A_fault_fails_its_own_job_only_and_tells_nothing_of_itself()
    {
        var (first, second) = (await Ask("one"), await Ask("two"));
        _desk.Work = (run, _) => run.Arguments<string>() == "one" ? throw new InvalidOperationException("secret") : Task.FromResult<Result<string>>("networks");

        while (await Runner().RunNext()) { }

        Assert.DoesNotContain("secret", (await Job(first)).Reason, StringComparison.Ordinal);
        Assert.Equal((JobState.Failed, JobState.Done), ((await Job(first)).State, (await Job(second)).State));
    }

    [Fact]
    public async Task Its_page_can_be_told_to_stop_it_at_its_next_step()
    {
        var id = await Ask("one");
        var steps = new List<int>();
        _desk.Work = async (run, _) =>
        {
            for (var step = 0; step < 10; step++)
            {
                await run.Report("counting", step, 10);
                steps.Add(step);
                if (step == 3) Assert.True((await As(Who.Analyst).GetRequiredService<CancelJob>().Handle(id)).Try(out var _, out var _));
            }
            return "networks";
        };

        await Runner().RunNext();

        Assert.Equal([0, 1, 2, 3], steps);
        var job = await Job(id);
        Assert.Equal((JobState.Cancelled, "counting", 30), (job.State, job.Step, job.Percent));
    }

    [Fact]
    public async Task One_that_waits_is_stopped_at_once()
    {
        var id = await Ask("one");
        await As(Who.Analyst).GetRequiredService<CancelJob>().Handle(id);

        Assert.False(await Runner().RunNext());
        Assert.Equal(JobState.Cancelled, (await Job(id)).State);
    }

    [Fact]
    public async Task Of_many_workers_each_job_has_one()
    {
        for (var i = 0; i < 12; i++) await Ask($"{i}");
        var ran = new System.Collections.Concurrent.ConcurrentBag<string>();
        _desk.Work = async (run, _) =>
        {
            ran.Add(run.Arguments<string>());
            await run.Report("counting", 1, 2);
            return "networks";
        };

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            var runner = Runner();
            while (await runner.RunNext()) { }
        })));

        Assert.Equal(Enumerable.Range(0, 12), ran.Select(name => int.Parse(name, CultureInfo.InvariantCulture)).Order());
        Assert.Equal(12, await _house.Db.Jobs.CountAsync(j => j.State == JobState.Done));
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(1, false)]
    public async Task What_a_worker_was_killed_in_is_taken_up_again_when_its_lease_has_ended(int minutes, bool expected)
    {
        var id = await Ask("one");
        _desk.Work = (_, _) => Task.FromResult<Result<string>>("networks");
        await TakenByAnother(id, DateTime.UtcNow.AddMinutes(minutes));

        Assert.Equal(expected, await Runner().RunNext());
        Assert.Equal(expected ? JobState.Done : JobState.Running, (await Job(id)).State);
    }

    [Fact]
    public async Task Who_has_lost_a_job_to_another_worker_saves_nothing_of_it()
    {
        var id = await Ask("one");
        _desk.WorkWithin = async (run, services) =>
        {
            await TakenByAnother(id, DateTime.UtcNow.AddMinutes(1));
            var db = services.GetRequiredService<SamhandlingDb>();
            db.Partnerships.Add(new() { Address = "dalarna", Name = "Dalarna" });
            run.Finish("networks");
            return (await db.SaveAsync<string>("networks")).Try(out var address, out var refusal) ? address : refusal;
        };

        await Runner().RunNext();

        Assert.False(await _house.Db.Partnerships.AnyAsync(p => p.Address == "dalarna"));
        Assert.Equal(JobState.Running, (await Job(id)).State);
    }

    [Fact]
    public async Task What_brings_the_program_down_each_time_is_given_up()
    {
        var id = await Ask("one");
        await _house.Db.Jobs.ExecuteUpdateAsync(j => j.SetProperty(p => p.Attempts, Samhandling.Platform.Jobs.Job.MostAttempts));

        await Runner().RunNext();

        Assert.Equal(JobState.Failed, (await Job(id)).State);
    }

    [Fact]
    public async Task A_seat_that_was_taken_away_meanwhile_counts()
    {
        var analyst = _house.Analyst();
        var draft = await analyst.HandIn(Handed.File("ties.csv", Handed.Ties));
        await analyst.GetRequiredService<Samhandling.Studies.NetworkImports.ChooseReading>().Handle(draft.Id, new Samhandling.Studies.ImportReading.ImportChoices().About());
        await analyst.GetRequiredService<Samhandling.Studies.NetworkImports.ImportNetworkLater>().Handle(draft.Id);
        await _house.Db.Seats.ExecuteDeleteAsync();

        await Runner().RunNext();

        var job = await _house.Db.Jobs.AsNoTracking().SingleAsync();
        Assert.Equal(JobState.Failed, job.State);
        Assert.Contains("right", job.Reason, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();

    private JobRunner Runner() => ActivatorUtilities.CreateInstance<JobRunner>(_house.Services, NullLogger<JobRunner>.Instance);

    private IServiceProvider As(Who who)
    {
        var user = _house.Db.Users.AsNoTracking().Single(u => u.Name == who.ToString());
        var services = _house.In(House.Ours, Role.Analyst);
        services.GetRequiredService<Visit>().Welcome(new(user.Id, user.Name, IsOperator: false, []));
        return services;
    }

    private async Task<Guid> Ask(string arguments)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nb");
        var services = As(Who.Analyst);
        var job = await services.GetRequiredService<JobQueue>().Add<Desk.Handler>(arguments);
        CultureInfo.CurrentUICulture = before;
        Assert.True((await services.GetRequiredService<SamhandlingDb>().SaveAsync<Job>(job)).Try(out _, out _));
        return job.Id;
    }

    private Task<Job> Job(Guid id) => _house.Db.Jobs.AsNoTracking().SingleAsync(j => j.Id == id);

    private async Task TakenByAnother(Guid id, DateTime until) => Assert.Equal(1, await _house.Db.Jobs.Where(j => j.Id == id)
        .ExecuteUpdateAsync(j => j.SetProperty(p => p.State, JobState.Running).SetProperty(p => p.Worker, Guid.NewGuid()).SetProperty(p => p.LeasedUntil, until)));

    /// <summary>A handler that does what the test says.</summary>
    private sealed class Desk
    {
        public Func<JobRun, IServiceProvider, Task<Result<string>>> WorkWithin { get; set; } = (_, _) => Task.FromResult<Result<string>>(new Refusal("", "Nothing to do."));

        public Func<JobRun, Visit, Task<Result<string>>> Work { set => WorkWithin = (run, services) => value(run, services.GetRequiredService<Visit>()); }

        public sealed class Handler(Desk desk, IServiceProvider services) : IJobHandler
        {
            public Task<Result<string>> Run(JobRun run, CancellationToken cancel) => desk.WorkWithin(run, services);
        }
    }
}
