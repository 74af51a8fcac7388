using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Cooperation.Mandates;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Budgets;

/// <summary>An organisation's budget of a year is read from a file, so that its lines can be pointed at the objectives that they are for.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class LoadBudget(SamhandlingDb db)
{
    public const int MostBytes = 10_000_000;

    public sealed class Form
    {
        [Needed, AtMost(Budget.TitleLength)] public string? Title { get; set; }
        [Needed] public int? Year { get; set; }
        [Needed] public Guid? OrganisationId { get; set; }
        public Currency Currency { get; set; }
        public IFormFile? File { get; set; }

        /// <summary>The heading of the column whose words become lines.</summary>
        [AtMost(BudgetLine.TextLength)] public string? TextColumn { get; set; }
        [AtMost(BudgetLine.TextLength)] public string? AmountColumn { get; set; }
    }

    /// <summary>All of it or, where one row cannot be read, nothing. The same, sent twice, is one.</summary>
    public Task<Result<Budget>> Handle(Form form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(form, cancel), cancel);

    private async Task<Result<Budget>> Once(Form form, CancellationToken cancel)
    {
        var organisation = await db.Organisations.Where(o => o.Id == form.OrganisationId).OneAsync(cancel);
        if (!Budget.Of(form.Title, form.Year ?? 0, organisation.Id, form.Currency).Try(out var budget, out var refusal)) return refusal;
        if (form.File is not { Length: > 0 } file) return new Refusal(nameof(Form.File), Loading.Texts.ChooseFile);
        if (file.Length > MostBytes) return new Refusal(nameof(Form.File), Loading.Texts.FileIsTooLarge.With(MostBytes / 1_000_000));
        var bytes = new byte[file.Length];
        await using (var stream = file.OpenReadStream()) await stream.ReadExactlyAsync(bytes, cancel);
        if (!BudgetFile.Read(file.FileName, bytes, form.TextColumn, form.AmountColumn).Try(out var lines, out refusal)) return refusal;
        budget.Lines.AddRange(lines.Select(l => new BudgetLine { BudgetId = budget.Id, Text = l.Text, Amount = l.Amount }));
        var (title, year, currency) = (budget.Title, budget.Year, budget.Currency);
        var alike = await db.Budgets.Include(b => b.Lines).Where(b => b.OrganisationId == organisation.Id && b.Title == title && b.Year == year && b.Currency == currency).ToListAsync(cancel);
        if (alike.Find(b => b.Lines.Select(l => (l.Text, l.Amount)).Order().SequenceEqual(budget.Lines.Select(l => (l.Text, l.Amount)).Order())) is { } same) return same;
        db.Budgets.Add(budget);
        return await db.SaveAsync<Budget>(budget, cancel);
    }
}
