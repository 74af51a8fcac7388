using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Documents;

/// <summary>A document has been decided anew. Every document that it guides says so until somebody has looked whether it still fits.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class ReviseDocument(SamhandlingDb db)
{
    public sealed class Form
    {
        [Needed, ADay] public string? DecidedOn { get; set; }
        [AtMost(DocumentEdition.DecidedByLength)] public string? DecidedBy { get; set; }
        [Needed, AtMost(DocumentEdition.ChangeLength)] public string? Change { get; set; }
        public int Version { get; set; }
    }

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<StrategyDocument>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var document = await db.StrategyDocuments.Include(d => d.Editions).Where(d => d.Id == id).OneAsync(cancel);
        if (form.Version != document.Version) return Refusal.Clash;
        return await db.SaveAsync(document.Revise(new(ADayAttribute.Read(form.DecidedOn), form.DecidedBy), form.Change), cancel);
    }
}
