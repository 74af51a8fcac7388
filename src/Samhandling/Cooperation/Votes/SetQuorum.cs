using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Groups;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Votes;

/// <summary>A coordinator says how many seats of a group must take part for it to decide.</summary>
[Needs(Permission.KeepGroups)]
public sealed class SetQuorum(SamhandlingDb db)
{
    private const int NoRule = -1;

    public sealed class Form
    {
        public bool IsShare { get; set; } = true;
        [Needed] public int? Least { get; set; }

        /// <summary>The version that was in the form when it was opened.</summary>
        public int Version { get; set; } = NoRule;

        public static Form Of(QuorumRule? rule) => rule is null ? new() : new() { IsShare = rule.IsShare, Least = rule.Least, Version = rule.Version };

        public IReadOnlyList<(string Label, string? Value)> Shown() => [(Texts.Measure, IsShare ? Texts.PerCent : Texts.SeatsWord), (Texts.Least, Least?.ToString(System.Globalization.CultureInfo.CurrentCulture))];
    }

    public Task<QuorumRule?> Find(Guid groupId, CancellationToken cancel = default) => db.QuorumRules.FirstOrDefaultAsync(r => r.GroupId == groupId, cancel);

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<QuorumRule>> Handle(Guid groupId, Form form, CancellationToken cancel = default)
    {
        await db.Groups.Where(g => g.Id == groupId).OneAsync(cancel);
        var rule = await Find(groupId, cancel);
        if (form.Version != (rule?.Version ?? NoRule)) return Refusal.Clash;
        if (rule is null) db.QuorumRules.Add(rule = new() { GroupId = groupId });
        return await db.SaveAsync(rule.Say(form.IsShare, form.Least ?? 0), cancel);
    }
}
