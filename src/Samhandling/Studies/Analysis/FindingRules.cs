using Samhandling.Networks.Gate;
using Samhandling.Surveys;

namespace Samhandling.Studies.Analysis;

/// <summary>When each finding appears. The limits are the product's own and stand, with their reasons, in docs/methods/findings.md.</summary>
public static class FindingRules
{
    /// <summary>More than these nobody talks about.</summary>
    public const int Most = 8;

    private const string Border = "border", Gate = "gate", Carry = "carry", Trust = "trust";

    /// <summary>At most <see cref="Most"/> findings, the most important first; none where fewer than five answered.</summary>
    public static IReadOnlyList<Finding> Of(NetworkAnalysis study) => !study.Answering.Allowed.Anything
        ? []
        : [.. Enum.GetValues<FindingKind>().Select(kind => Find(kind, study)).OfType<Finding>().Take(Most)];

    private static Finding? Find(FindingKind kind, NetworkAnalysis study)
    {
        var (answers, contacts, people) = (study.Answering, study.Contacts, study.Answering.People);
        return kind switch
        {
            FindingKind.FewAnswered => answers.Allowed.ResponseRate < .75 ? new(kind, Trust, answers.Respondents, answers.Asked) : null,
            FindingKind.KeepToOwnSector => study.SectorBorder is { IsBelowChance: true, Share: < .5 } b ? Crossing(kind, b) : null,
            FindingKind.SeekOtherSectors => study.SectorBorder is { IsAboveChance: true } b ? Crossing(kind, b) : null,
            FindingKind.SectorsMix => study.SectorBorder is { Test.P: >= .05 } b ? Crossing(kind, b) : null,
            FindingKind.NewcomersHeardLess => HeardLess(kind, study.YearsGate),
            FindingKind.NewcomersFew => Few(kind, study.YearsGate),
            FindingKind.LongStayersDominate => Dominate(kind, study.YearsGate),
            FindingKind.YoungHeardLess => HeardLess(kind, study.AgeGate),
            FindingKind.YoungFew => Few(kind, study.AgeGate),
            FindingKind.FewCarryMuch => study.Carrying is { } c && Heavy(c.TopFiveTies, contacts.Ties, c.TopFive.Count, people, .2)
                ? new(kind, Carry, c.TopFiveTies, contacts.Ties) : null,
            FindingKind.BorderThroughFew => study is { Carrying: { BorderTies: { } through } c, SectorBorder: { } b } && Heavy(through, b.Crossing, c.BorderPeople, people, .4)
                ? new(kind, Carry, through, b.Crossing, c.BorderPeople) : null,
            FindingKind.NoContactAcross => study.SectorBorder is { } b && b.WithoutContact >= Suppression.Threshold && b.WithoutContact >= .1 * people
                ? new(kind, Border, b.WithoutContact, b.Sizes.Sum()) : null,
            FindingKind.HeldByOne => study.PlaceBorder is { HeldBeyond: { } held, HeldByOne: { } one } && one >= Suppression.Threshold && one >= .3 * held
                ? new(kind, Border, one, held) : null,
            FindingKind.SeparateParts => people >= 10 && contacts.LargestPart < .9 * people ? new(kind, Border, contacts.Parts, contacts.LargestPart, people) : null,
            FindingKind.KeepToOwnPlace => study.PlaceBorder is { IsBelowChance: true, Share: < .5 } b ? Crossing(kind, b) : null,
            FindingKind.CapReached => answers.AtCap > .1 * answers.Respondents ? new(kind, Trust, answers.AtCap, answers.Respondents) : null,
            FindingKind.NewcomersHeardAlike => study.YearsGate is { DiffersFromParity: false, Value: > .8 and < 1.25 } g && IsShown(g)
                ? new(kind, Gate, g.Presence, g.Bands[0].Share) : null,
            FindingKind.UnnamedMany => contacts.IsDirected && contacts.Unnamed >= Suppression.Threshold && contacts.Unnamed >= .2 * answers.Respondents
                ? new(kind, Carry, contacts.Unnamed, answers.Respondents) : null,
            FindingKind.ShortWays => people >= 20 && contacts.MeanDistance <= 2.5 && contacts.LargestPart >= .9 * people
                ? new(kind, Border, contacts.MeanDistance, contacts.Diameter) : null,
            FindingKind.Returned => contacts.Reciprocity is { } returned and >= 0 ? new(kind, Carry, returned) : null,
            FindingKind.MeanNames => contacts.Ties > 0 ? new(kind, Trust, contacts.MeanNames) : null,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
    }

    private static Finding Crossing(FindingKind kind, Border border) =>
        new(kind, Border, border.Crossing, border.Known, border.Share, border.ExpectedShare);

    private static Finding? HeardLess(FindingKind kind, GateIndex? gate) => gate is { DiffersFromParity: true, Value: < 1 } && IsShown(gate)
        ? new(kind, Gate, gate.Presence, gate.Bands[0].Share) : null;

    /// <summary>Too few of them to say how they are heard: that they are few is what is seen.</summary>
    private static Finding? Few(FindingKind kind, GateIndex? gate) => gate is not null && !IsShown(gate) && gate.Bands.Sum(b => b.Actors) is var known and >= 20
        ? new(kind, Gate, known) : null;

    private static Finding? Dominate(FindingKind kind, GateIndex? gate) => gate is { IsTotalDominance: true }
        ? new(kind, Gate, gate.Bands[^1].Share, gate.Bands[^1].ActorShare) : null;

    private static bool IsShown(GateIndex gate) => gate.Bands[0].Actors >= Suppression.Threshold;

    /// <summary>Whether ties that touch so few persons are a large part of all, and half again what as many persons drawn by lot would touch.</summary>
    private static bool Heavy(int touching, int ties, int few, int people, double least)
    {
        var untouched = 1 - ((double)few / people);
        return ties > 0 && people >= 20 && touching >= least * ties && touching >= 1.5 * (1 - (untouched * untouched)) * ties;
    }
}
