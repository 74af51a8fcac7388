using Microsoft.EntityFrameworkCore;
using Samhandling.Evaluation.Statements;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Evaluation.Coders;

/// <summary>A coder takes back what the same coder found in a passage.</summary>
[Needs(Permission.KeepEvaluations)]
public sealed class UncodePassage(SamhandlingDb db, Visit visit)
{
    public sealed class Form
    {
        /// <summary>What was found, as a button says it.</summary>
        public Guid CodedId { get; set; }
    }

    public async Task<Result<CodedPassage>> Handle(Guid passageId, Form form, CancellationToken cancel = default)
    {
        var coder = visit.Visitor!.Id;
        var coded = await db.CodedPassages.Where(c => c.Id == form.CodedId && c.PassageId == passageId && c.CoderId == coder).OneAsync(cancel);
        db.CodedPassages.Remove(coded);
        return await db.SaveAsync<CodedPassage>(coded, cancel);
    }
}
