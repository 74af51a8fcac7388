using System.Globalization;
using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Reporting.Duties;

/// <summary>What is written of a duty, when one is added and when it is changed.</summary>
public sealed class DutyForm
{
    public DutyTemplate Template { get; set; }
    [Needed, AtMost(Duty.NameLength)] public string? Name { get; set; }
    [Needed, AtMost(Duty.ReceiverLength)] public string? Receiver { get; set; }
    [AtMost(Duty.GroundLength)] public string? Ground { get; set; }
    [Needed, ADay] public string? FirstDue { get; set; }
    [Needed] public int? EveryYears { get; set; }
    public Guid? PersonId { get; set; }

    /// <summary>The version that was in the form when it was opened.</summary>
    public int Version { get; set; }

    public static DutyForm Of(Duty duty) => new()
    {
        Template = duty.Template,
        Name = duty.Name,
        Receiver = duty.Receiver,
        Ground = duty.Ground,
        FirstDue = ADayAttribute.Write(duty.FirstDue),
        EveryYears = duty.EveryYears,
        PersonId = duty.PersonId,
        Version = duty.Version,
    };

    public DutyFacts Facts() => new(Name!, Receiver!, Ground, ADayAttribute.Read(FirstDue)!.Value, EveryYears!.Value, PersonId);

    public IReadOnlyList<(string Label, string? Value)> Shown(Func<Guid, string?> nameOf) =>
        [(Texts.Name, Names.Clean(Name)), (Texts.Receiver, Names.Clean(Receiver)), (Texts.Ground, Names.Clean(Ground)), (Texts.FirstDue, FirstDue), (Texts.EveryYears, EveryYears?.ToString(CultureInfo.CurrentCulture)), (Texts.WhoSees, PersonId is { } person ? nameOf(person) : null)];
}
