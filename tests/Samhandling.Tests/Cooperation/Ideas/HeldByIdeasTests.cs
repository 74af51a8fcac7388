using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.Handover;
using Samhandling.Actors.PersonalData;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Ideas;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Ideas;

public sealed class HeldByIdeasTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_sender_reads_what_is_held_and_is_forgotten_while_the_idea_stays()
    {
        var anna = _house.Keep(Person.Of(new() { Name = "Anna Ek", Email = "anna@example.org" }));
        _house.Idea("Ring Anna Ek om bastun", name: "A. E.", email: "ANNA@example.org");
        _house.Idea("En annans", name: "Bo Ek");

        Assert.Contains((await _house.Get<ErasePerson>().Held(anna.Id)), row => row.Where == "Ideas" && row.What == "Sent an idea" && row.Value.Contains("Ring Anna Ek om bastun", StringComparison.Ordinal));
        Acting.Agreed(await _house.Get<ErasePerson>().Handle(anna.Id));

        var ideas = await _house.Fresh().Ideas.ToListAsync();
        Assert.Equal([("En annans", "Bo Ek", null), ("Ring […] om bastun", (string?)null, (string?)null)], ideas.OrderBy(i => i.What, StringComparer.Ordinal).Select(i => (i.What, i.SenderName, i.SenderEmail)));
    }

    [Fact]
    public async Task A_companion_who_leaves_passes_on_the_ideas_that_go_on()
    {
        var anna = _house.Person("Anna Ek");
        var (open, closed) = (_house.Idea("Pågår"), _house.Idea("Slut"));
        foreach (var (idea, state) in new[] { (open, IdeaState.Helped), (closed, IdeaState.Closed) }) Acting.Agreed(await _house.Get<AnswerIdea>().Handle(idea.Id, new() { State = state, CompanionId = anna.Id, Reply = "Bra" }));

        var passedOn = await _house.Get<IEnumerable<IHandOver>>().OfType<HandOverOfIdeas>().Single().Of(anna.Id, default);
        Assert.Equal([("Pågår", $"ideas/{open.Id}/answer")], passedOn.Select(i => (i.Title, i.Path)));
        Assert.Contains((await _house.Page($"persons/{anna.Id}")).QuerySelectorAll("main a"), a => a.TextContent == "Pågår");

        Acting.Agreed(await _house.Get<ErasePerson>().Handle(anna.Id));
        Assert.All(await _house.Fresh().Ideas.ToListAsync(), i => Assert.Null(i.CompanionId));
    }

    public void Dispose() => _house.Dispose();
}
