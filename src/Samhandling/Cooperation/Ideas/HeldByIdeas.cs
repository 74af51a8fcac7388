using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Handover;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Ideas;

/// <summary>What ideas hold of a person: those the person sent, keeps company, or is named in.</summary>
public sealed class HeldByIdeas(SamhandlingDb db) : IPersonalData
{
    public async Task<IReadOnlyList<HeldData>> Of(Subject subject, CancellationToken cancel)
    {
        var ideas = await All(cancel);
        return
        [
            .. ideas.Where(i => i.IsFrom(subject)).Select(i => new HeldData(Texts.Ideas, Texts.SentIt, $"{i.SentOn.ToString("d", CultureInfo.CurrentCulture)} {i.SenderName} {i.SenderEmail}: {i.What} {i.Help} {i.Stars} {i.StarsBecause}".Trim())),
            .. ideas.Where(i => i.CompanionId == subject.Id).Select(i => new HeldData(Texts.Ideas, Texts.Companion, i.What)),
            .. ideas.Where(i => i.Mentions(subject) && !i.IsFrom(subject)).Select(i => new HeldData(Texts.Ideas, Texts.RowIdea, string.Join('\n', i.Steps.Select(s => s.Words).Prepend($"{i.What} {i.Help} {i.StarsBecause}")))),
        ];
    }

    /// <summary>The idea stays, without the one who sent it; in words the name is left out. Whom it loses as a companion the register takes away.</summary>
    public async Task Erase(Subject subject, CancellationToken cancel)
    {
        foreach (var idea in await All(cancel))
        {
            if (idea.IsFrom(subject)) idea.ForgetSender();
            if (idea.Mentions(subject)) idea.LeaveOut(subject);
        }
    }

    private Task<List<Idea>> All(CancellationToken cancel) => db.Ideas.Include(i => i.Steps).OrderBy(i => i.SentOn).ThenBy(i => i.Id).ToListAsync(cancel);
}

/// <summary>The ideas whose sender somebody else must keep company when a person leaves.</summary>
public sealed class HandOverOfIdeas(SamhandlingDb db) : IHandOver
{
    public async Task<IReadOnlyList<Inheritance>> Of(Guid personId, CancellationToken cancel)
    {
        var kept = await db.Ideas.AsNoTracking().Where(i => i.CompanionId == personId && i.State != IdeaState.Became && i.State != IdeaState.Closed).OrderBy(i => i.SentOn).ThenBy(i => i.Id).ToListAsync(cancel);
        return [.. kept.Select(i => new Inheritance(Texts.RowIdea, i.What, $"ideas/{i.Id}/answer", IsAlone: true))];
    }
}
