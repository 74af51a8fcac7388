using Microsoft.EntityFrameworkCore;
using Samhandling.Studies.Matching;
using Samhandling.Studies.Responding;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Answers;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Responding;

namespace Samhandling.Tests.Studies.Matching;

public sealed class OwnPartTests : IDisposable
{
    private readonly House _house = new();

    [Theory]
    [InlineData(5, 5)]
    [InlineData(4, null)]
    [InlineData(0, null)]
    public async Task A_respondent_sees_by_how_many_he_or_she_was_named_and_never_that_it_was_few(int by, int? shown)
    {
        var round = new Naming(_house);
        var own = round.Answers("Åsa Ek", new NamedPerson("Per 1"), new NamedPerson("Per 2"));
        foreach (var number in Enumerable.Range(1, 6)) round.Answers($"Per {number}", number <= by ? [Chosen(own)] : [new("Per 6")]);
        Acting.Agreed(await (await _house.As<BuildNetwork>(Who.Analyst)).Handle(round.Round.Id, new() { Question = "whom" }));

        Assert.Equal([new OwnPart("whom", 2, shown)], await Of(own));
    }

    [Fact]
    public async Task It_stands_on_the_receipt_once_the_round_is_closed_and_not_before()
    {
        var round = new Naming(_house);
        var (own, token) = round.Round.Ask("Åsa Ek");
        round.Sends(own, new NamedPerson("Per 1"));
        foreach (var number in Enumerable.Range(1, 5)) round.Answers($"Per {number}", Chosen(own));
        Acting.Agreed(await (await _house.As<BuildNetwork>(Who.Analyst)).Handle(round.Round.Id, new() { Question = "whom" }));
        var browser = _house.Browser(Who.Anonymous);
        await browser.GetAsync($"/{House.Ours}/respond/{token}");

        Assert.Null((await House.Read(await browser.GetAsync($"{round.Round.Address}/receipt"))).QuerySelector("#own-part"));
        var db = _house.Fresh();
        (await db.Rounds.SingleAsync(r => r.Id == round.Round.Id)).Close(DateTime.UnixEpoch);
        await db.SaveChangesAsync();

        var part = (await House.Read(await browser.GetAsync($"{round.Round.Address}/receipt"))).QuerySelector("#own-part")!.ParentElement!.TextContent;
        Assert.Contains("You named 1 of those", part, StringComparison.Ordinal);
        Assert.Contains("network. 5 people named you", part, StringComparison.Ordinal);
    }

    private static NamedPerson Chosen(Guid respondent) => new("Åsa Ek") { Key = new NamedKey(false, respondent).ToString() };

    private async Task<IReadOnlyList<OwnPart>> Of(Guid respondent) => await OwnPart.Of(_house.Db, await _house.Db.Set<Respondent>().AsNoTracking().SingleAsync(r => r.Id == respondent));

    public void Dispose() => _house.Dispose();
}
