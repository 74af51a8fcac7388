using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Dilemmas;

/// <summary>Somebody adds something that is known, and from where.</summary>
[Needs(Permission.WorkTogether)]
public sealed class AddFact(SamhandlingDb db, TimeProvider clock)
{
    public sealed class Form
    {
        [Needed, AtMost(DilemmaFact.WordsLength)] public string? Words { get; set; }
        [Needed, AtMost(DilemmaFact.SourceLength)] public string? Source { get; set; }
    }

    /// <summary>The same, sent twice, is one.</summary>
    public Task<Result<Dilemma>> Handle(Guid id, Form form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(id, form, cancel), cancel);

    private async Task<Result<Dilemma>> Once(Guid id, Form form, CancellationToken cancel)
    {
        var dilemma = await db.Dilemmas.Include(d => d.Facts).Where(d => d.Id == id).OneAsync(cancel);
        var (words, source) = (form.Words!.Trim(), form.Source!.Trim());
        if (dilemma.Facts.Exists(f => f.Words.Equals(words, StringComparison.Ordinal) && f.Source.Equals(source, StringComparison.Ordinal))) return dilemma;
        dilemma.Facts.Add(new() { DilemmaId = id, Words = words, Source = source, AddedAt = clock.GetUtcNow().UtcDateTime });
        return await db.SaveAsync<Dilemma>(dilemma, cancel);
    }
}
