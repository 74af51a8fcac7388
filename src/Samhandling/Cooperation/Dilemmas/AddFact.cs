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

    public async Task<Result<Dilemma>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var dilemma = await db.Dilemmas.Where(d => d.Id == id).OneAsync(cancel);
        dilemma.Facts.Add(new() { DilemmaId = id, Words = form.Words!.Trim(), Source = form.Source!.Trim(), AddedAt = clock.GetUtcNow().UtcDateTime });
        return await db.SaveAsync<Dilemma>(dilemma, cancel);
    }
}
