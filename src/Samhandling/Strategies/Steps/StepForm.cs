using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Strategies.Steps;

/// <summary>What is written of a step, when it is added and when it is changed.</summary>
public sealed class StepForm
{
    [Needed, AtMost(ProcessStep.NameLength)] public string? Name { get; set; }
    public StepPromise Promise { get; set; }
    public bool IsWide { get; set; }
    public int Place { get; set; } = 1;
    [ADay] public string? From { get; set; }
    [ADay] public string? To { get; set; }
    [ADay] public string? StartedOn { get; set; }
    [ADay] public string? DoneOn { get; set; }

    /// <summary>The version that was in the form when it was opened.</summary>
    public int Version { get; set; }

    public static StepForm Of(ProcessStep step) => new()
    {
        Name = step.Name,
        Promise = step.Promise,
        IsWide = step.IsWide,
        Place = step.Place,
        From = ADayAttribute.Write(step.From),
        To = ADayAttribute.Write(step.To),
        StartedOn = ADayAttribute.Write(step.StartedOn),
        DoneOn = ADayAttribute.Write(step.DoneOn),
        Version = step.Version,
    };

    public StepFacts Facts() => new(Name, Promise, IsWide, Place, ADayAttribute.Read(From), ADayAttribute.Read(To), ADayAttribute.Read(StartedOn), ADayAttribute.Read(DoneOn));

    /// <summary>What is written, field by field, to be held against what another has written.</summary>
    public IReadOnlyList<(string Label, string? Value)> Shown() =>
    [
        (Texts.Name, Names.Clean(Name)), (Texts.Promise, Promise.Text()), (Texts.ForWhom, IsWide ? Texts.OpenToMany : Texts.ForFew), (Texts.Place, Place.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        (Texts.From, From), (Texts.To, To), (Texts.StartedOn, StartedOn), (Texts.DoneOn, DoneOn),
    ];
}
