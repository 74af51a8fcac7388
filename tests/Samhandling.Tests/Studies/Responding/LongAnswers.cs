using Microsoft.Playwright;
using Samhandling.Surveys.Answers;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Tests.Studies.Responding;

/// <summary>One thing that a respondent does to a page, which may be done again, and what the question is answered with then.</summary>
internal sealed record AnsweringStep(Func<IPage, Task> Do, Answer Then);

/// <summary>A question, the page that it stands on from 1, and how it is answered bit by bit.</summary>
internal sealed record StepByStep(Question Question, int Page, IReadOnlyList<AnsweringStep> Steps);

/// <summary>Many questions of every way to write, among them name generators, with the steps that answer them.</summary>
internal static class LongAnswers
{
    private const int OnAPage = 4;
    private const string Line = "Sju-sjösjuka", Text = "Över-ån-och-in-i-skogen-igen";
    private static readonly string[] s_rows = ["r1", "r2", "r3", "r4", "r5"];

    /// <param name="offered">The names of those who are asked too, in their order, with their keys.</param>
    public static IReadOnlyList<StepByStep> Of(int count, IReadOnlyList<(string Name, string Key)> offered) =>
        [.. Enumerable.Range(0, count).Select(i => Made($"q{i}", i % 10, offered)).Select((made, i) => new StepByStep(made.Question, 1 + (i / OnAPage), made.Steps))];

    public static Questionnaire Questionnaire(IReadOnlyList<StepByStep> all) => new()
    {
        Languages = ["en"],
        Pages = [.. all.GroupBy(s => s.Page).Select(page => new QuestionPage { Questions = [.. page.Select(s => s.Question)] })],
    };

    private static (Question Question, IReadOnlyList<AnsweringStep> Steps) Made(string code, int kind, IReadOnlyList<(string Name, string Key)> offered)
    {
        var named = offered.Select(o => new NamedPerson(o.Name) { Key = o.Key }).ToList();
        return kind switch
        {
            0 => (AskedRound.Ask(code, QuestionKind.ShortText), Typed(code, Line)),
            1 => (AskedRound.Ask(code, QuestionKind.Choice) with { Options = Options("a", "b") }, [new(p => Tick(p, code, "b"), new() { Choices = ["b"] })]),
            2 => (AskedRound.Ask(code, QuestionKind.Matrix) with { Options = Options("low", "high"), Rows = Options(s_rows) },
                [.. s_rows.Select((row, i) => new AnsweringStep(p => Tick(p, $"{code}.r.{row}", "high"), new() { Cells = s_rows.Take(i + 1).ToDictionary(r => r, _ => "high") }))]),
            3 => (AskedRound.Ask(code, QuestionKind.Names) with { Naming = new(NamingWay.Roster, []) },
                [.. offered.Select((person, i) => new AnsweringStep(p => Tick(p, $"{code}.in", person.Key), new() { Names = [.. named.Take(i + 1)] }))]),
            4 => (AskedRound.Ask(code, QuestionKind.Scale) with { Least = 0, Most = 10 }, [new(p => Tick(p, code, "7"), new() { Number = 7 })]),
            5 => (AskedRound.Ask(code, QuestionKind.LongText), Typed(code, Text)),
            6 => (AskedRound.Ask(code, QuestionKind.Number), [new(p => Write(p, code, "12"), new() { Number = 12 }), new(p => Write(p, code, "123"), new() { Number = 123 })]),
            7 => (AskedRound.Ask(code, QuestionKind.Points) with { Rows = Options("p1", "p2") },
                [new(p => Write(p, $"{code}.r.p1", "60"), Shared(60, 0)), new(p => Write(p, $"{code}.r.p2", "40"), Shared(60, 40))]),
            8 => (AskedRound.Ask(code, QuestionKind.Names) with { Naming = new(NamingWay.Free, []) },
                [.. offered.Take(2).Select((person, i) => new AnsweringStep(p => Name(p, code, person.Name), new() { Names = [.. named.Take(i + 1)] }))]),
            _ => (AskedRound.Ask(code, QuestionKind.Choices) with { Options = Options("a", "b", "c") },
                [new(p => Tick(p, code, "a"), new() { Choices = ["a"] }), new(p => Tick(p, code, "c"), new() { Choices = ["a", "c"] })]),
        };
    }

    private static List<AnsweringStep> Typed(string code, string text) =>
        [.. Enumerable.Range(1, text.Length).Select(length => new AnsweringStep(p => Write(p, code, text[..length]), new() { Text = text[..length] }))];

    private static Answer Shared(int one, int two) => new() { Points = new Dictionary<string, int> { ["p1"] = one, ["p2"] = two } };

    private static IReadOnlyList<Option> Options(params IReadOnlyList<string> codes) => [.. codes.Select(c => new Option(c, AskedRound.Text(c)))];

    private static Task Write(IPage page, string field, string value) => page.FillAsync($"[name='q-{field}']", value);

    private static Task Tick(IPage page, string field, string value) => page.CheckAsync($"input[name='q-{field}'][value='{value}']");

    // Chosen from what is suggested, which adds it; who stands there is not named again.
    private static async Task Name(IPage page, string code, string name)
    {
        var part = page.Locator($"#q-{code}");
        var named = part.Locator(".chip").Filter(new() { HasText = name });
        if (await named.CountAsync() > 0) return;
        await part.Locator(".combo input").First.FillAsync(name);
        await part.GetByRole(AriaRole.Option, new() { Name = name, Exact = true }).WaitForAsync();
        await part.Locator(".combo input").First.PressAsync("Enter");
        await named.WaitForAsync();
        await page.WaitForLoadStateAsync();
    }
}
