using System.Reflection;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing.Patterns;
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
        var views = Views(new(StringComparer.OrdinalIgnoreCase) { ["EvaluationId"] = round.Id, ["InterviewId"] = interview.Id, ["PassageId"] = passage.Id, ["StatementId"] = statement.Id, ["GuideQuestionId"] = _house.GuideQuestion(round).Id });
        views.AddRange([$"assignment-tasks/{task.Id}", $"agreements/{round.AgreementId}", $"thread/statements/{statement.Id}", "thread", "places/coverage", "search?q=otydliga"]);
        Assert.Contains($"evaluations/{round.Id}/codings.xlsx", views);
        Assert.Contains($"passages/{passage.Id}/code", views);
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

    // What a file is to be, in the address of one that there is of several kinds.
    private const string Kind = "kind";

    /// <summary>Every page and file of evaluations, found by what the application routes, so that none is forgotten; but those in which it is chosen who is asked, and how they are shown.</summary>
    private List<string> Views(Dictionary<string, Guid> ids) =>
    [
        .. Routes.Of(_house).Where(route => (route.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type ?? route.Metadata.GetMetadata<MethodInfo>()?.DeclaringType)?.Namespace?.StartsWith("Samhandling.Evaluation.", StringComparison.Ordinal) is true)
            .Where(route => route.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type is not { } page || (page != typeof(DescribeInterviewPage) && page != typeof(PlanInterviewPage)))
            .Select(route => string.Join('/', route.RoutePattern.PathSegments.Skip(1).Select(segment => string.Concat(segment.Parts.Select(part => part switch
            {
                RoutePatternParameterPart { Name: Kind } => Kind,
                RoutePatternParameterPart parameter => ids[parameter.Name].ToString(),
                RoutePatternLiteralPart literal => literal.Content,
                RoutePatternSeparatorPart separator => separator.Content,
                _ => throw new InvalidOperationException(route.RoutePattern.RawText),
            })))))
            .SelectMany(view => view.EndsWith($".{Kind}", StringComparison.Ordinal) ? [view.Replace(Kind, "docx", StringComparison.Ordinal), view.Replace(Kind, "pptx", StringComparison.Ordinal)] : new[] { view }),
    ];

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
