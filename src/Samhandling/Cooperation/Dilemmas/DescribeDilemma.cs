using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Dilemmas;

/// <summary>Somebody says a dilemma better. What can be chosen stays, since it may have been ranked.</summary>
[Needs(Permission.WorkTogether)]
public sealed class DescribeDilemma(SamhandlingDb db)
{
    public sealed class Form
    {
        [Needed, AtMost(Dilemma.TitleLength)] public string? Title { get; set; }
        [Needed, AtMost(Dilemma.TextLength)] public string? Text { get; set; }
        public int Version { get; set; }

        public static Form Of(Dilemma dilemma) => new() { Title = dilemma.Title, Text = dilemma.Text, Version = dilemma.Version };

        public IReadOnlyList<(string Label, string? Value)> Shown() => [(Texts.DilemmaTitle, Names.Clean(Title)), (Texts.WhatItIsAbout, Text?.Trim())];
    }

    public Task<Dilemma> Find(Guid id, CancellationToken cancel = default) => db.Dilemmas.Where(d => d.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<Dilemma>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var dilemma = await Find(id, cancel);
        if (form.Version != dilemma.Version) return Refusal.Clash;
        return await db.SaveAsync(dilemma.Change(new(form.Title!, form.Text!)), cancel);
    }
}
