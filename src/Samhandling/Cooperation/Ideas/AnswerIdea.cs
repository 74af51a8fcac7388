using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Cooperation.IdeaDoors;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Ideas;

/// <summary>Somebody answers an idea: how far it has come, in own words, and who keeps its sender company. Who gave an address gets a letter.</summary>
[Needs(Permission.WorkTogether)]
public sealed class AnswerIdea(SamhandlingDb db, IdeaLetters letters, TimeProvider clock)
{
    public sealed class Form
    {
        public IdeaState State { get; set; }
        [Needed] public Guid? CompanionId { get; set; }
        [Needed, AtMost(Idea.WordsLength)] public string? Reply { get; set; }
        public int Version { get; set; }

        public static Form Of(Idea idea) => new() { State = idea.State, CompanionId = idea.CompanionId, Reply = idea.Reply, Version = idea.Version };

        public IReadOnlyList<(string Label, string? Value)> Shown(Func<Guid?, string?> person) => [(Texts.HowFar, State.Text()), (Texts.Companion, person(CompanionId)), (Texts.Reply, Reply)];
    }

    public Task<Idea> Find(Guid id, CancellationToken cancel = default) => db.Ideas.Include(i => i.Companion).Where(i => i.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has answered since the form was opened.</summary>
    public async Task<Result<Idea>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var idea = await Find(id, cancel);
        if (form.Version != idea.Version) return Refusal.Clash;
        var companion = await db.Persons.AsNoTracking().Where(p => p.Id == form.CompanionId).OneAsync(cancel);
        var answer = idea.Answer(form.State, companion.Id, form.Reply, clock.GetUtcNow().UtcDateTime, clock.Today());
        if (answer.Try(out _, out _)) await letters.Answered(idea, companion, cancel);
        return await db.SaveDurablyAsync(answer, cancel);
    }
}
