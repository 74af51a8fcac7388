using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Platform.Tables;
using Samhandling.Studies.AnswerResults;
using Samhandling.Surveys.Answers;
using Samhandling.Surveys.Reading;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Responding;

namespace Samhandling.Tests.Studies.AnswerResults;

public sealed class FetchAnswersTests : IDisposable
{
    private static readonly string[] s_files = ["answers.csv", "respondents.csv", "named.csv", "answers.xlsx"];

    private readonly House _house = new();

    [Fact]
    public async Task What_is_fetched_is_read_in_again_as_it_was()
    {
        var round = Answered.Round(_house);
        var random = new Random(7);
        string[] hostile = ["=1+1", "@SUM(A1)", "-cmd", "+cmd", "two\nlines", "semi;colon, \"quotes\"", "Åäö"];
        var sheets = await round.Answer(_house, 40, i => new(new Dictionary<string, Answer>(Answered.ByLot(random, i).Answers) { ["text"] = new() { Text = hostile[i % hostile.Length] } }));

        var csv = await _house.Browser(Who.Analyst).GetByteArrayAsync(Address(round, "answers.csv"));

        var read = PlainAnswersReader.Read(new MemoryStream(csv), Answered.Questions);
        Assert.Null(read.Fault);
        Assert.Empty(read.Value!.Faults);
        Assert.Equal(sheets.Select((s, i) => $"{i + 1} {s.ToJson()}"), read.Value.Sheets.Select(s => $"{s.Key} {s.Answers.ToJson()}"));
    }

    [Fact]
    public async Task The_owner_has_names_and_another_analyst_numbers_until_they_are_approved()
    {
        var round = new AskedRound(_house);
        var sheet = Answered.Sheet(("names", new() { Names = [new("Sara Lind") { About = "Storhamn", FollowUps = new Dictionary<string, string> { ["often"] = "weekly" } }] }));
        await round.Answer(_house, 2, _ => sheet);

        var owner = await (await _house.As<FetchAnswers>(Who.Analyst)).Handle(round.Id);
        // Another user in the analyst's seat.
        var other = await _house.In(House.Ours, Role.Analyst).GetRequiredService<FetchAnswers>().Handle(round.Id);

        Assert.Equal(["1", "names", "1", "Sara Lind", "", "Storhamn", "weekly"], Acting.Agreed(owner).Named.Rows[0]);
        Assert.Contains("Respondent 0", Acting.Agreed(owner).Respondents.Rows[0]);
        Assert.Equal(["1", "names", "1", "weekly"], Acting.Agreed(other).Named.Rows[0]);
        Assert.DoesNotContain(Acting.Agreed(other).Respondents.Rows.SelectMany(r => r), c => c.Contains("Respondent", StringComparison.Ordinal));
    }

    [Fact]
    public async Task That_answers_were_fetched_stands_in_the_event_log_and_others_are_refused()
    {
        var round = Answered.Round(_house);
        await round.Answer(_house, 3, i => Answered.Sheet(("choice", Answered.Chosen("a"))));
        foreach (var file in s_files)
        {
            foreach (var who in (Who[])[Who.Reader, Who.Partner, Who.Coordinator, Who.Stranger]) Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(who).GetAsync(Address(round, file))).StatusCode);
            Assert.Equal(HttpStatusCode.Redirect, (await _house.Browser(Who.Anonymous).GetAsync(Address(round, file))).StatusCode);
        }
        Assert.Equal(0, await _house.Fresh().FetchedAnswers.CountAsync());

        var workbook = await _house.Browser(Who.Analyst).GetByteArrayAsync(Address(round, "answers.xlsx"));

        Assert.True(Workbook.Read(workbook).Try(out var tables, out _));
        Assert.Equal(["answers", "respondents", "named"], tables.Select(t => t.Name));
        Assert.Equal(4, tables[0].Rows.Count);
        var fetched = await _house.Fresh().FetchedAnswers.SingleAsync();
        Assert.Equal((round.Id, 3, true), (fetched.RoundId, fetched.Respondents, fetched.HasNames));
        Assert.Contains("Fetched the answers", (await _house.Page("events")).Body!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();

    private static string Address(AskedRound round, string file) => $"/{House.Ours}/rounds/{round.Id}/{file}";
}
