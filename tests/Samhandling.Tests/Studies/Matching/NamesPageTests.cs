using Samhandling.Surveys.Answers;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Studies.Matching;

public sealed class NamesPageTests : IDisposable
{
    private readonly House _house = new();
    private readonly Naming _round;

    public NamesPageTests() => _round = new(_house);

    [Fact]
    public async Task It_says_how_many_are_merged_decided_and_unresolved()
    {
        _house.Person("Maria Nilsson", _house.Organisation("Banken"));
        _round.Answers("Ada Svar", new NamedPerson("Maria Nilsson") { About = "banken" }, new NamedPerson("Borgmästaren"), new NamedPerson("Okänd Ek"), new NamedPerson("Okänd Lind"));
        await _round.Decide("Borgmästaren", new(Samhandling.Studies.Matching.NameMeaning.NotAPerson, Guid.Empty));

        var page = await _house.Page(_round.Address, Who.Analyst);

        Assert.Equal(["1", "1", "2"], page.QuerySelectorAll(".thread .n").Select(n => n.TextContent));
    }

    [Fact]
    public async Task Until_the_names_are_approved_another_analyst_sees_how_many_and_no_name()
    {
        await Naming.AnotherAnalyst(_house);
        for (var i = 0; i < 5; i++) _round.Answers($"Svarande {(char)('A' + i)}", new NamedPerson("Okänd Ek"), new NamedPerson($"Ingen{i}"));

        var before = (await _house.Page(_round.Address, Who.Reader)).Body!.TextContent;
        Assert.DoesNotContain("Okänd", before, StringComparison.Ordinal);
        Assert.DoesNotContain("Ingen0", before, StringComparison.Ordinal);
        Assert.DoesNotContain("Svarande", before, StringComparison.Ordinal);
        Assert.Contains("Okänd Ek (5)", (await _house.Page(_round.Address, Who.Analyst)).Body!.TextContent, StringComparison.Ordinal);

        await _round.Approve();
        Assert.Contains("Okänd Ek", (await _house.Page(_round.Address, Who.Reader)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_is_sought_in_the_register_where_nobody_is_suggested()
    {
        _house.Person("Karl-Erik Östlund");
        _round.Answers("Ada Svar", new NamedPerson("Kalle"));
        var page = await _house.Page(_round.Address, Who.Analyst);
        Assert.DoesNotContain("Östlund", page.Body!.TextContent, StringComparison.Ordinal);

        var address = page.QuerySelectorAll("a").Single(a => a.GetAttribute("href")!.Contains("?name=", StringComparison.Ordinal)).GetAttribute("href")!;
        var found = await _house.Page($"{address.Split('#')[0]}&q=ostlund", Who.Analyst);

        Assert.Contains("Karl-Erik Östlund", found.QuerySelectorAll("button[name='Form.Choice']").Select(b => b.TextContent));
    }

    [Fact]
    public async Task The_latest_answer_counts_and_another_rounds_does_not()
    {
        var other = new Naming(_house);
        other.Answers("Någon Annan", new NamedPerson("Utifrån"));
        var ada = _round.Answers("Ada Svar", new NamedPerson("Först"));
        _round.Sends(ada, new NamedPerson("Sedan"));

        Assert.Equal(["Sedan"], (await _round.Read()).Written.Select(w => w.Name.Name));
    }

    public void Dispose() => _house.Dispose();
}
