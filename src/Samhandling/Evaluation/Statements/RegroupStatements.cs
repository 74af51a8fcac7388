using Microsoft.EntityFrameworkCore;
using Samhandling.Evaluation.Findings;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Evaluation.Statements;

/// <summary>Somebody sorts many statements at once: to another task, level or theme, or several into one.</summary>
[Needs(Permission.KeepEvaluations)]
public sealed class RegroupStatements(SamhandlingDb db, Subjects subjects)
{
    public sealed class Form
    {
        public List<Guid>? Chosen { get; set; }

        /// <summary>Nothing leaves each where it is.</summary>
        public string? About { get; set; }
        public Level? Level { get; set; }
        [AtMost(Statement.ThemeLength)] public string? Theme { get; set; }

        /// <summary>All of them become one: the first that was chosen.</summary>
        public bool Merges { get; set; }
    }

    /// <returns>How many were changed. All of them, or none.</returns>
    public async Task<Result<int>> Handle(Guid roundId, Form form, CancellationToken cancel = default)
    {
        var chosen = form.Chosen ?? [];
        var statements = await db.Statements.Where(s => s.RoundId == roundId && chosen.Contains(s.Id)).ToListAsync(cancel);
        statements.Sort((a, b) => chosen.IndexOf(a.Id).CompareTo(chosen.IndexOf(b.Id)));
        if (statements.Count == 0) return new Refusal("", Texts.ChooseStatements);
        var (task, question) = StatementForm.Read(form.About);
        foreach (var statement in statements)
        {
            var now = statement.Facts();
            if (task is not null || question is not null) now = now with { TaskId = task, QuestionId = question };
            now = now with { Level = form.Level ?? now.Level, Theme = string.IsNullOrWhiteSpace(form.Theme) ? now.Theme : form.Theme };
            if (now != statement.Facts() && !statement.Change(now).Try(out _, out var refusal)) return refusal;
        }
        if (!(await subjects.Check(roundId, statements[0].Facts() with { ContinuesId = null }, cancel)).Try(out _, out var no)) return no;
        if (form.Merges && !(await Merge(statements, cancel)).Try(out _, out var kept)) return kept;
        return await db.SaveAsync<int>(statements.Count, cancel);
    }

    private async Task<Result<Statement>> Merge(List<Statement> statements, CancellationToken cancel)
    {
        var (one, others) = (statements[0], statements[1..]);
        if (others.Count == 0) return new Refusal("", Texts.ChooseSeveral);
        if (others.Exists(s => s.Valence != one.Valence || !s.About.Equals(one.About, StringComparison.Ordinal))) return new Refusal("", Texts.MergesUnlike);
        var ids = others.ConvertAll(s => s.Id);
        if (await Answered.Any(db, ids, cancel)) return new Refusal("", Texts.MergesAnswered);
        var there = (await db.CodedPassages.Where(c => c.StatementId == one.Id).Select(c => new { c.PassageId, c.CoderId }).ToListAsync(cancel)).ToHashSet();
        foreach (var coded in await db.CodedPassages.Where(c => ids.Contains(c.StatementId)).ToListAsync(cancel))
            if (there.Add(new { coded.PassageId, coded.CoderId })) coded.StatementId = one.Id;
            else db.CodedPassages.Remove(coded);
        foreach (var later in await db.Statements.Where(s => s.ContinuesId != null && ids.Contains(s.ContinuesId.Value)).ToListAsync(cancel)) later.Change(later.Facts() with { ContinuesId = one.Id });
        db.Statements.RemoveRange(others);
        return one;
    }
}
