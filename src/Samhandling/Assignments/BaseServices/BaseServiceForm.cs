using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Assignments.BaseServices;

/// <summary>What is written of a base service, when one is added and when it is changed.</summary>
public sealed class BaseServiceForm
{
    [Needed, AtMost(BaseService.NameLength)] public string? Name { get; set; }
    [AtMost(BaseService.MeaningLength)] public string? Meaning { get; set; }

    /// <summary>The version that was in the form when it was opened.</summary>
    public int Version { get; set; }

    public static BaseServiceForm Of(BaseService service) => new() { Name = service.Name, Meaning = service.Meaning, Version = service.Version };

    /// <summary>What is written, field by field, to be held against what another has written.</summary>
    public IReadOnlyList<(string Label, string? Value)> Shown() => [(Texts.Name, Names.Clean(Name)), (Texts.Meaning, Meaning?.Trim())];
}
