using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Reading;
using Samhandling.Places;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Ideas;

/// <summary>Somebody takes an idea out of the minutes in which it was said, so that it is followed to its end.</summary>
[Needs(Permission.WorkTogether)]
public sealed class TakeUpIdea(SamhandlingDb db)
{
    public sealed class Form
    {
        [Needed, AtMost(Idea.WhatLength)] public string? What { get; set; }
        [AtMost(Idea.HelpLength)] public string? Help { get; set; }
        public Guid? PlaceId { get; set; }
    }

    /// <summary>The line in which it stands, with its meeting.</summary>
    public Task<MinutesLine> Line(Guid lineId, CancellationToken cancel = default) =>
        db.MinutesLines.Include(l => l.Point).ThenInclude(p => p!.Meeting).Where(l => l.Id == lineId).OneAsync(cancel);

    /// <summary>Refused if the line was taken up already, or is no idea in minutes that are approved.</summary>
    public async Task<Result<Idea>> Handle(Guid lineId, Form form, CancellationToken cancel = default)
    {
        var line = await Line(lineId, cancel);
        if (await db.Ideas.AnyAsync(i => i.LineId == lineId, cancel)) return new Refusal("", Texts.IsTakenUp);
        if (form.PlaceId is { } place) await db.Places.Where(p => p.Id == place && p.Kind == PlaceKind.Municipality).OneAsync(cancel);
        var answer = Idea.Of(new(form.What!, form.Help, form.PlaceId), Names.IsNorwegian ? "nb" : "sv", line.Point!.Meeting!.Day, lineId: lineId);
        if (!answer.Try(out var idea, out _)) return answer;
        if (line is { IsTold: false } or { Kind: not LineKind.Idea })
        {
            if (line.Point.Meeting.LockedAt is not null) return new Refusal("", Meetings.Texts.MinutesAreApproved);
            line.Tell(LineKind.Idea);
        }
        db.Ideas.Add(idea);
        return await db.SaveAsync(answer, cancel);
    }
}
