using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Strategies.Budgets;

/// <summary>It is said which objective some lines of a budget are for, or that nobody knows any more.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class PointLines(SamhandlingDb db)
{
    public sealed class Form
    {
        /// <summary>Null when none is ticked.</summary>
        public List<Guid>? Lines { get; set; }

        /// <summary>Null takes back what was said.</summary>
        public Guid? ObjectiveId { get; set; }
    }

    /// <summary>Refused where no line is ticked.</summary>
    public async Task<Result<Budget>> Handle(Guid budgetId, Form form, CancellationToken cancel = default)
    {
        var budget = await db.Budgets.Where(b => b.Id == budgetId).OneAsync(cancel);
        if (form.Lines is not { Count: > 0 } ticked) return new Refusal(nameof(Form.Lines), Texts.TickSome);
        if (form.ObjectiveId is { } objective) await db.Objectives.Where(o => o.Id == objective).OneAsync(cancel);
        foreach (var line in await db.BudgetLines.Where(l => l.BudgetId == budgetId && ticked.Contains(l.Id)).ToListAsync(cancel)) line.ObjectiveId = form.ObjectiveId;
        return await db.SaveAsync<Budget>(budget, cancel);
    }
}
