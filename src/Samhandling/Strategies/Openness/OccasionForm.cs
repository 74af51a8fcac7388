using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Strategies.Openness;

/// <summary>What is written of an occasion, when it is told and when it is changed.</summary>
public sealed class OccasionForm
{
    [Needed, AtMost(Occasion.WhatLength)] public string? What { get; set; }
    [Needed, ADay] public string? Day { get; set; }
    public Guid? StepId { get; set; }

    /// <summary>Null when none is ticked.</summary>
    public List<Guid>? Parties { get; set; }
    public int Women { get; set; }
    public int Men { get; set; }
    public int OtherSex { get; set; }
    public int Young { get; set; }
    public int MiddleAged { get; set; }
    public int Old { get; set; }

    /// <summary>The version that was in the form when it was opened.</summary>
    public int Version { get; set; }

    public static OccasionForm Of(Occasion occasion) => new()
    {
        What = occasion.What,
        Day = ADayAttribute.Write(occasion.Day),
        StepId = occasion.StepId,
        Parties = occasion.Parties.ConvertAll(p => p.OrganisationId),
        Women = occasion.Women,
        Men = occasion.Men,
        OtherSex = occasion.OtherSex,
        Young = occasion.Young,
        MiddleAged = occasion.MiddleAged,
        Old = occasion.Old,
        Version = occasion.Version,
    };

    public OccasionFacts Facts() => new(What, ADayAttribute.Read(Day)!.Value, StepId, Parties ?? [], new(Women, Men, OtherSex, Young, MiddleAged, Old));

    /// <summary>What is written, field by field, to be held against what another has written.</summary>
    public IReadOnlyList<(string Label, string? Value)> Shown() =>
        [(Texts.What, Names.Clean(What)), (Texts.Day, Day), (Texts.Organisations, (Parties?.Count ?? 0).ToString(System.Globalization.CultureInfo.InvariantCulture)), (Texts.Sexes, $"{Women} · {Men} · {OtherSex}"), (Texts.Ages, $"{Young} · {MiddleAged} · {Old}")];
}
