using Samhandling.Networks.Gate;
using Samhandling.Surveys;

namespace Samhandling.Studies.Analysis;

/// <summary>When each finding appears. The limits are the product's own and stand, with their reasons, in docs/methods/findings.md.
/// A finding is for everyone who sees the study, so none tells of one to four persons.</summary>
public static class FindingRules
{
    /// <summary>More than these nobody talks about; with fewer there is nothing to choose from.</summary>
    public const int Most = 8, Least = 3;

    /// <summary>Shares of fewer ties than this are not told.</summary>
    private const int FewestTies = 10;

    private const string Border = "border", Gate = "gate", Carry = "carry", Trust = "trust";

    /// <summary>At most <see cref="Most"/> findings, the most important first; those that only describe fill up to <see cref="Least"/>. None where fewer than five answered.</summary>
    public static IReadOnlyList<Finding> Of(NetworkAnalysis study)
    {
        if (!study.Answering.Allowed.Anything || study.Contacts.Ties == 0) return [];
        var found = Enum.GetValues<FindingKind>().Select(kind => Find(kind, study)).OfType<Finding>().ToList();
        var telling = found.Count(f => f.Kind < FindingKind.Together);
        return [.. found.Take(Math.Clamp(telling, Least, Most))];
    }

    private static Finding? Find(FindingKind kind, NetworkAnalysis study)
    {
        var (answers, contacts) = (study.Answering, study.Contacts);
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
            FindingKind.FewCarryMuch => study.Carrying is { } c && Heavy(c.TopFiveTies, contacts.Ties, Carrying.Top, answers.People, .2)
                ? new(kind, Carry, c.TopFiveTies, contacts.Ties) : null,
            FindingKind.BorderThroughFew => study is { Carrying: { BorderTies: { } through } c, SectorBorder: { } b } && Heavy(through, b.Crossing, c.BorderPeople, answers.People, .4)
                ? new(kind, Carry, through, b.Crossing, c.BorderPeople) : null,
            FindingKind.NoContactAcross => study.SectorBorder is { } b && b.WithoutContact >= .1 * b.Answered ? Count(kind, Border, b.WithoutContact, b.Answered) : null,
            FindingKind.HeldByOne => study.PlaceBorder is { HeldBeyond: { } held, HeldByOne: { } one } && one >= .3 * held ? Count(kind, Border, one, held) : null,
            FindingKind.SeparateParts => IsWhole(contacts, answers) ? null : Count(kind, Border, answers.People - contacts.LargestPart, answers.People),
            FindingKind.KeepToOwnPlace => study.PlaceBorder is { IsBelowChance: true, Share: < .5 } b ? Crossing(kind, b) : null,
            FindingKind.CapReached => answers.AtCap > .1 * answers.Respondents ? Count(kind, Trust, answers.AtCap, answers.Respondents) : null,
            FindingKind.NewcomersHeardAlike => study.YearsGate is { DiffersFromParity: false, Value: > .8 and < 1.25 } g && IsShown(g, 0)
                ? new(kind, Gate, g.Presence, g.Bands[0].Share) : null,
            FindingKind.UnnamedMany => contacts.IsDirected && contacts.Unnamed >= .2 * answers.Respondents ? Count(kind, Carry, contacts.Unnamed, answers.Respondents) : null,
            FindingKind.ShortWays => answers.People >= 20 && contacts.MeanDistance <= 2.5 && IsWhole(contacts, answers)
                ? new(kind, Border, contacts.MeanDistance, contacts.Diameter) : null,
            FindingKind.Together => IsWhole(contacts, answers) ? new(kind, Border, answers.People) : null,
            FindingKind.Returned => contacts.Reciprocity is { } returned and >= 0 ? new(kind, Carry, returned) : null,
            FindingKind.MeanNames => new(kind, Trust, contacts.MeanNames),
            FindingKind.PossibleTies => new(kind, Border, contacts.Density),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
    }

    private static Finding? Crossing(FindingKind kind, Border border) => border.Known >= FewestTies
        ? new(kind, Border, border.Crossing, border.Known, border.Share, border.ExpectedShare) : null;

    /// <summary>So many of all persons, where neither they nor the others are one to four.</summary>
    private static Finding? Count(FindingKind kind, string section, int part, int whole) =>
        part >= Suppression.Threshold && Suppression.Share(part, whole).Form is not ShareForm.Withheld ? new(kind, section, part, whole) : null;

    private static Finding? HeardLess(FindingKind kind, GateIndex? gate) => gate is { DiffersFromParity: true, Value: < 1 } && IsShown(gate, 0)
        ? new(kind, Gate, gate.Presence, gate.Bands[0].Share) : null;

    /// <summary>Too few of them to say how they are heard: that they are few is what is seen.</summary>
    private static Finding? Few(FindingKind kind, GateIndex? gate) => gate is not null && gate.Bands[0].Actors < Suppression.Threshold && gate.Bands.Sum(b => b.Actors) is var known and >= 20
        ? new(kind, Gate, known) : null;

    private static Finding? Dominate(FindingKind kind, GateIndex? gate) => gate is { IsTotalDominance: true } && IsShown(gate, ^1)
        ? new(kind, Gate, gate.Bands[^1].Share, gate.Bands[^1].ActorShare) : null;

    /// <summary>Whether the band, and those outside it, are enough people to tell of, and their namings enough for a share.</summary>
    private static bool IsShown(GateIndex gate, Index band)
    {
        var (inBand, all) = (gate.Bands[band].Actors, gate.Bands.Sum(b => b.Actors));
        return inBand >= Suppression.Threshold && all - inBand >= Suppression.Threshold && gate.Namings >= FewestTies;
    }

    private static bool IsWhole(Contacts contacts, Answering answers) => contacts.LargestPart >= .9 * answers.People;

    /// <summary>Whether ties that touch so few persons are a large part of all, and half again what as many persons drawn by lot would touch.</summary>
    private static bool Heavy(int touching, int ties, int few, int people, double least)
    {
        var untouched = 1 - ((double)few / people);
        return ties >= FewestTies && people >= 20 && touching >= least * ties && touching >= 1.5 * (1 - (untouched * untouched)) * ties;
    }
}
