using Microsoft.Extensions.DependencyInjection;
using Samhandling.Evaluation.Interviews;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Evaluation.Interviews;

public sealed class DescribeInterviewTests : IDisposable
{
    private static readonly string[] s_secret = ["Åsa Hemlig", "Chef för hemligheter", "Hemliga bolaget"];

    private readonly House _house = new();

    [Fact]
    public async Task Who_asks_to_be_anonymous_afterwards_is_told_nowhere_any_more()
    {
        var (round, organisation) = (_house.EvaluationRound(), _house.Organisation("Hemliga bolaget"));
        var interview = _house.Interview(round, f => f with { Role = "Chef för hemligheter", OrganisationId = organisation.Id, PersonId = _house.Person("Åsa Hemlig", organisation).Id, Visibility = Visibility.Named });
        var (task, passage) = (_house.TaskOf(round), _house.Passage(interview, "Målen är otydliga"));
        var statement = _house.Statement(round, task);
        _house.Coded(passage, statement);
        _house.Finding(statement);
        string[] views = [$"evaluations/{round.Id}", $"evaluations/{round.Id}/matrix", $"evaluations/{round.Id}/matrix.docx", $"evaluations/{round.Id}/coding", $"evaluations/{round.Id}/coders", $"evaluations/{round.Id}/codings.xlsx", $"interviews/{interview.Id}/notes", $"interviews/{interview.Id}/paste", $"passages/{passage.Id}", $"passages/{passage.Id}/code", $"passages/{passage.Id}/remove", $"statements/{statement.Id}", $"statements/{statement.Id}/answer", "evaluations/findings", $"assignment-tasks/{task.Id}", "search?q=otydliga"];
        Assert.Contains(s_secret[0], await Read($"interviews/{interview.Id}/notes"), StringComparison.Ordinal);
        Assert.Contains(s_secret[0], await Read($"evaluations/{round.Id}/codings.xlsx"), StringComparison.Ordinal);
        Assert.Contains(s_secret[1], await Read("search?q=otydliga"), StringComparison.Ordinal);

        await (await OpenForm.At(_house, $"interviews/{interview.Id}", Who.Analyst, "describe-interview")).SendAll(("Visibility", "Anonymous"));

        foreach (var view in views)
        {
            var read = await Read(view);
            Assert.All(s_secret, secret => Assert.False(read.Contains(secret, StringComparison.Ordinal), $"{view} tells of {secret}."));
        }
        Assert.Contains("Interview 1", await Read($"evaluations/{round.Id}/codings.xlsx"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_takes_consent_back_is_counted_and_shown_no_more()
    {
        var round = _house.EvaluationRound();
        var interview = _house.Interview(round);
        var passage = _house.Passage(interview, "Målen är otydliga");
        var statement = _house.SaidBy(round, 5, _house.Statement(round));
        _house.Coded(passage, statement);
        Assert.Single((await _house.Page("search?q=otydliga", Who.Analyst)).QuerySelectorAll($"a[href*='{passage.Id}']"));

        await (await OpenForm.At(_house, $"interviews/{interview.Id}", Who.Analyst, "describe-interview")).SendAll(("HasConsented", "false"));

        Assert.DoesNotContain("otydliga", await Read($"evaluations/{round.Id}/codings.xlsx"), StringComparison.Ordinal);
        Assert.Contains("5 of 5", await Read($"evaluations/{round.Id}/matrix"), StringComparison.Ordinal);
        Assert.Empty((await _house.Page("search?q=otydliga", Who.Analyst)).QuerySelectorAll($"a[href*='{passage.Id}']"));
        Assert.DoesNotContain("otydliga", await Read($"interviews/{interview.Id}/notes"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_sees_of_those_asked_only_who_is_shown_by_name_and_no_person()
    {
        var (round, organisation) = (_house.EvaluationRound(), _house.Organisation("Öppna bolaget"));
        _house.Interview(round, f => f with { OrganisationId = organisation.Id, PersonId = _house.Person("Åsa Öppen", organisation).Id, Visibility = Visibility.Named });
        _house.Interview(round, f => f with { Role = "Tyst roll" });

        var page = (await _house.Page($"evaluations/{round.Id}", Who.Reader)).QuerySelector("main")!.TextContent;

        Assert.Contains("Tillväxtchef, Öppna bolaget", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Åsa Öppen", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Tyst roll", page, StringComparison.Ordinal);
    }

    /// <summary>All that a view holds, unpacked where it is a file.</summary>
    private async Task<string> Read(string view)
    {
        using var browser = _house.Browser(Who.Analyst);
        var answer = await browser.GetAsync($"/{House.Ours}/{view}", TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        if (bytes is not [(byte)'P', (byte)'K', ..]) return System.Net.WebUtility.HtmlDecode(System.Text.Encoding.UTF8.GetString(bytes));
        await using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(bytes));
        var all = new System.Text.StringBuilder();
        foreach (var entry in zip.Entries) using (var reader = new StreamReader(await entry.OpenAsync(TestContext.Current.CancellationToken))) all.Append(await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
        return all.ToString();
    }

    public void Dispose() => _house.Dispose();
}
