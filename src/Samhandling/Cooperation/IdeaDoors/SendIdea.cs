using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Ideas;
using Samhandling.Places;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Limiting;
using Samhandling.Platform.Mail;

namespace Samhandling.Cooperation.IdeaDoors;

/// <summary>Somebody brings an idea to the door. Nobody has to sign in, or to say who it is.</summary>
[Needs(Permission.Nothing)]
public sealed class SendIdea(SamhandlingDb db, OpenIdeas open, IdeaLetters letters, Tallies tallies, TimeProvider clock)
{
    /// <summary>One who fills the door, or lets our mail be sent to others; those of one house still get in.</summary>
    private static readonly Limit s_fromOnePlace = new("idea", 20, TimeSpan.FromHours(1));

    public sealed class Form
    {
        [Needed, AtMost(Idea.WhatLength)] public string? What { get; set; }
        public Guid? PlaceId { get; set; }
        [AtMost(Idea.HelpLength)] public string? Help { get; set; }
        [AtMost(Idea.NameLength)] public string? SenderName { get; set; }
        [AtMost(OutgoingMail.AddressLength)] public string? SenderEmail { get; set; }

        /// <summary>No person sees it; what fills in all fields fills it in.</summary>
        public string? Website { get; set; }
    }

    /// <returns>The token of the link by which its sender follows it. Refused when the door is closed. The same, sent twice, is one idea with two links.</returns>
    /// <exception cref="LaterException">Too many came from here.</exception>
    public async Task<Result<string>> Handle(Form form, CancellationToken cancel = default)
    {
        // What is refused is counted too.
        await tallies.TakeFromHere(s_fromOnePlace, cancel: cancel);
        return await db.OneAtATimeAsync(() => Once(form, cancel), cancel);
    }

    private async Task<Result<string>> Once(Form form, CancellationToken cancel)
    {
        if (!string.IsNullOrEmpty(form.Website)) return new Refusal("", Texts.FilledInByAProgram);
        if (await db.IdeaDoors.AsNoTracking().FirstOrDefaultAsync(d => d.IsOpen, cancel) is not { } door) return new Refusal("", Texts.DoorIsClosed);
        var place = form.PlaceId is { } id ? await db.Places.AsNoTracking().Where(p => p.Id == id && p.Kind == PlaceKind.Municipality).OneAsync(cancel) : null;
        // Where no place tells which days are holidays, the language does.
        var answerBy = door.AnswerBy(clock.Today(), place?.Country ?? (Names.IsNorwegian ? "NO" : "SE"));
        var facts = new IdeaFacts(form.What!, form.Help, form.PlaceId, form.SenderName, form.SenderEmail);
        if (!Idea.Of(facts, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, clock.Today(), answerBy).Try(out var idea, out var refusal)) return refusal;
        var (what, help, day, name, email) = (idea.What, idea.Help, idea.SentOn, idea.SenderName, idea.SenderEmail);
        if (await db.Ideas.FirstOrDefaultAsync(i => i.What == what && i.Help == help && i.SentOn == day && i.PlaceId == facts.PlaceId && i.SenderName == name && i.SenderEmail == email && i.AnsweredOn == null, cancel) is { } same) return await db.SaveDurablyAsync<string>(open.Link(same), cancel);
        db.Ideas.Add(idea);
        await letters.Received(idea, cancel);
        return await db.SaveDurablyAsync<string>(open.Link(idea), cancel);
    }
}
