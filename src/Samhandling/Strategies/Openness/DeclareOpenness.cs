using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Processes;

namespace Samhandling.Strategies.Openness;

/// <summary>A process says where it stands between what those who know decide and what many make together.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class DeclareOpenness(SamhandlingDb db)
{
    public sealed class Form
    {
        public int Ground { get; set; }
        public int Invitation { get; set; }
        public int Outcome { get; set; }
        public int Agenda { get; set; }
        public int Influence { get; set; }
        [AtMost(OpennessDeclaration.WhyLength)] public string? Why { get; set; }

        /// <summary>The version that was in the form when it was opened; below 0 where nothing was declared.</summary>
        public int Version { get; set; } = -1;

        public static Form Of(OpennessDeclaration? declared) => declared is null ? new() { Ground = 4, Invitation = 4, Outcome = 4, Agenda = 4, Influence = 4 }
            : new() { Ground = declared.Ground, Invitation = declared.Invitation, Outcome = declared.Outcome, Agenda = declared.Agenda, Influence = declared.Influence, Why = declared.Why, Version = declared.Version };

        public IReadOnlyList<int> Values => [Ground, Invitation, Outcome, Agenda, Influence];

        public IReadOnlyList<(string Label, string? Value)> Shown() =>
            [.. Enum.GetValues<OpennessScale>().Select(s => ($"{s.From()} – {s.To()}", (string?)Values[(int)s].ToString(System.Globalization.CultureInfo.InvariantCulture))), (Texts.Why, Why?.Trim())];
    }

    public Task<OpennessDeclaration?> Find(Guid processId, CancellationToken cancel = default) => db.OpennessDeclarations.SingleOrDefaultAsync(d => d.ProcessId == processId, cancel);

    /// <summary>Refused if another has declared it since the form was opened.</summary>
    public async Task<Result<OpennessDeclaration>> Handle(Guid processId, Form form, CancellationToken cancel = default)
    {
        await db.StrategyProcesses.Where(p => p.Id == processId).OneAsync(cancel);
        var there = await Find(processId, cancel);
        if (form.Version != (there?.Version ?? -1)) return Refusal.Clash;
        var declared = there ?? new() { ProcessId = processId };
        var answer = declared.Declare(form.Values, form.Why, there is null);
        if (there is null && answer.Try(out _, out _)) db.OpennessDeclarations.Add(declared);
        return await db.SaveAsync(answer, cancel);
    }
}
