using Samhandling.Actors.Register;
using Samhandling.Assignments.Asking;
using Samhandling.Assignments.Wants;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Sessions;

namespace Samhandling.Assignments.Submitting;

/// <summary>Writes to those who are asked what they want, each time with a link of its own. Where no letter can reach them none is written.</summary>
public sealed class WantLetters(SamhandlingDb db, AskLetters letters, Visit visit)
{
    public Task Asked(WantRound round, AskedForWants asked, Person? person, CancellationToken cancel = default) =>
        Write(asked, person, () => (Texts.AskedSubject.With(round.Title), Texts.AskedLetter.With(person!.Name, visit.Partnership!.Name, round.Title, round.Purpose, round.ClosesOn)), null, cancel);

    public Task Reminded(WantRound round, AskedForWants asked, CancellationToken cancel = default) =>
        Write(asked, asked.Person, () => (Texts.ReminderSubject.With(round.Title), Texts.ReminderLetter.With(asked.Person!.Name, round.Title, asked.Organisation!.Name, round.ClosesOn)), $"wants-reminder:{asked.Id}", cancel);

    /// <summary>Tells what became of each want.</summary>
    public Task Settled(WantRound round, AskedForWants asked, CancellationToken cancel = default) =>
        Write(asked, asked.Person, () => (Texts.ReceiptSubject.With(round.Title), Texts.ReceiptLetter.With(asked.Person!.Name, round.Title, asked.Organisation!.Name, string.Join("\n\n", asked.Wants.OrderBy(w => w.Number).Select(w => $"– {w.Text}\n  {w.WhatBecame(withDrafts: false)}")))), $"wants-receipt:{asked.Id}", cancel);

    private async Task Write(AskedForWants asked, Person? person, Func<(string Subject, string Text)> words, string? once, CancellationToken cancel)
    {
        if (!letters.Reach(person)) return;
        var token = Secret.New();
        db.WantLinks.Add(new() { AskedId = asked.Id, Hash = Secret.HashOf(token) });
        await letters.Write(person!, $"wants/answer/{token}", words, once, cancel);
    }
}
