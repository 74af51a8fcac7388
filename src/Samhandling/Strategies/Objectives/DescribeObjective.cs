using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Objectives;

/// <summary>An objective's number or text is put right.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class DescribeObjective(SamhandlingDb db)
{
    public sealed class Form
    {
        [AtMost(Objective.NumberLength)] public string? Number { get; set; }
        [Needed, AtMost(Objective.TextLength)] public string? Text { get; set; }

        /// <summary>The version that was in the form when it was opened.</summary>
        public int Version { get; set; }

        public static Form Of(Objective objective) => new() { Number = objective.Number, Text = objective.Text, Version = objective.Version };

        public IReadOnlyList<(string Label, string? Value)> Shown() => [(Texts.Number, Number), (Texts.Text, Text)];
    }

    public Task<Objective> Find(Guid id, CancellationToken cancel = default) => db.Objectives.Where(o => o.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<Objective>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var objective = await Find(id, cancel);
        return form.Version != objective.Version ? Refusal.Clash : await db.SaveAsync(objective.Change(form.Number, form.Text), cancel);
    }
}
