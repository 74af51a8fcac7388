using Samhandling.Platform;

namespace Samhandling.Strategies.Objectives;

/// <summary>How it goes with the objectives of a document, in a few numbers.</summary>
/// <param name="Holding">How many hold.</param>
/// <param name="Supported">For how many of them another document does something.</param>
/// <param name="Opposed">Against how many of them another document works.</param>
public sealed record Course(int Holding, int Supported, int Opposed)
{
    public static Course Of(IReadOnlyList<SeenObjective> lines) => new(lines.Count(l => l.Holds), lines.Count(l => l.Holds && l.Supports > 0), lines.Count(l => l.Holds && l.Conflicts > 0));

    public string OfHowMany => Holding == 1 ? Texts.OfOne : Texts.OfSo.With(Holding);

    /// <summary>Null where none is.</summary>
    public string? AreSupported => Supported == 0 ? null : Supported == 1 ? Texts.OneIsSupported : Texts.AreSupported.With(Supported);

    /// <summary>Null where none is.</summary>
    public string? AreWithout => Holding == Supported ? null : Holding - Supported == 1 ? Texts.OneIsWithout : Texts.AreWithout.With(Holding - Supported);

    /// <summary>Null where none is.</summary>
    public string? AreOpposed => Opposed == 0 ? null : Opposed == 1 ? Texts.OneIsOpposed : Texts.AreOpposed.With(Opposed);
}
