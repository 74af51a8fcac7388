using Samhandling.Platform;
using Samhandling.Strategies.Processes;

namespace Samhandling.Strategies.Steps;

/// <summary>Steps as they are written, one a line in their order: one that is open to many begins with a star. What the last process became is the template of the next.</summary>
public static class StepLines
{
    private const char Wide = '*';

    public static string Write(IEnumerable<ProcessStep> steps) => string.Join('\n', steps.OrderBy(s => s.Place).ThenBy(s => s.Id).Select(s => s.IsWide ? $"{Wide} {s.Name}" : s.Name));

    /// <summary>Refused without a step, with too many, and with one that is too long.</summary>
    public static Result<IReadOnlyList<ProcessStep>> Read(StrategyProcess process, string? written)
    {
        var steps = new List<ProcessStep>();
        foreach (var line in (written ?? "").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (isWide, name) = (line[0] == Wide, line.TrimStart(Wide).Trim());
            if (name.Length > ProcessStep.NameLength) return new Refusal(nameof(StartProcess.Form.Steps), Texts.StepIsTooLong.With(name[..20], ProcessStep.NameLength));
            if (!ProcessStep.In(process, new(name, isWide ? StepPromise.Consult : StepPromise.Inform, isWide, steps.Count + 1, null, null, null, null)).Try(out var step, out var refusal)) return refusal with { Field = nameof(StartProcess.Form.Steps) };
            steps.Add(step);
        }

        return steps.Count is 0 or > ProcessStep.Most ? new Refusal(nameof(StartProcess.Form.Steps), Texts.StepsAreBetween.With(ProcessStep.Most)) : steps;
    }
}
