using Samhandling.Figures;
using Samhandling.Platform;
using Samhandling.Studies.NetworkReports;

namespace Samhandling.Studies.NetworkComparisons;

/// <summary>The figures of two rounds: what became of ties, and the two pictures with everybody in one place.</summary>
public static class WaveFigures
{
    public static Figure? Ties(ComparedWaves waves)
    {
        if (waves.Turnover is not { Among: var among } turnover) return null;
        BarRow[] rows = [new(Texts.Kept, among.Kept), new(Texts.Won, among.Won), new(Texts.Lost, among.Lost)];
        var bars = BarRows.Draw(rows, new(Texts.WhatBecame, Says(among), Texts.Ties, Texts.AmongTwice), Words.Number());
        return bars with { Table = Table(turnover) };
    }

    /// <summary>How much of the contacts lasted, in a sentence.</summary>
    public static string Says(TieCounts ties) => double.IsNaN(ties.Jaccard)
        ? Texts.NoTiesInEither
        : (ties.Jaccard >= .5 ? Texts.MostLasted : ties.Jaccard >= .3 ? Texts.SomeLasted : Texts.FewLasted).With(ties.Kept, ties.Kept + ties.Won + ties.Lost, Words.Number(2).Write(ties.Jaccard));

    /// <summary>Whether the rounds are more alike than chance would make them; null where that is not reckoned.</summary>
    public static string? Likeness(Turnover turnover) => turnover is { R: { } r, P: { } p } && !double.IsNaN(r)
        ? (p < .05 ? Texts.AlikeBeyondChance : Texts.NotAlikeBeyondChance).With(Words.Number(2).Write(r), p < .01 ? Texts.BelowOnePercent : Texts.PIs.With(Words.Number(2).Write(p)))
        : null;

    /// <param name="isLater">Which round; both have everybody at the same place.</param>
    /// <returns>Null for who may not see persons, and where they are too many.</returns>
    public static Figure? Picture(ComparedWaves waves, bool isLater)
    {
        if (waves.Persons.Count == 0 || double.IsNaN(waves.Persons[0].X)) return null;
        var nodes = waves.Persons.Select(p => Node(p, isLater ? p.After : p.Before)).ToList();
        var changed = isLater ? waves.Won : waves.Lost;
        List<NetworkTie> ties = [.. waves.Kept.Select(t => new NetworkTie(t.From, t.To, false)), .. changed.Select(t => new NetworkTie(t.From, t.To, true))];
        var head = isLater ? waves.Later : waves.Earlier;
        return NetworkPicture.Draw(nodes, ties, head.Title, (isLater ? Texts.LaterPicture : Texts.EarlierPicture).With(ties.Count, changed.Count), People(waves));
    }

    public static IReadOnlyList<LegendItem> Legend(bool isLater) =>
        [NetworkPicture.Legend(isExternal: false, Texts.Kept), NetworkPicture.Legend(isExternal: true, isLater ? Texts.Won : Texts.Lost), Mark.Unknown.Legend(Texts.NotInThisRound)];

    private static FigureTable People(ComparedWaves waves) => new(
        [Texts.Person, Texts.SectorWord, Texts.NamedBefore, Texts.NamedAfter],
        [.. waves.Persons.Select(p => (IReadOnlyList<string>)[p.Label, Words.Sector(p.Sector), Count(p.Before), Count(p.After)])], 2);

    private static FigureTable Table(Turnover turnover) => new(
        [Texts.Ties, Texts.AmongTwice, Texts.FromTwice],
        [
            [Texts.Kept, Whole(turnover.Among.Kept), Whole(turnover.From.Kept)],
            [Texts.Won, Whole(turnover.Among.Won), Whole(turnover.From.Won)],
            [Texts.Lost, Whole(turnover.Among.Lost), Whole(turnover.From.Lost)],
            [Texts.Jaccard, Share(turnover.Among.Jaccard), Share(turnover.From.Jaccard)],
        ]);

    private static NetworkNode Node(WavePerson person, int? namedBy) => new(
        person.X, person.Y, namedBy ?? 0, namedBy is null ? Mark.Unknown : Categories.MarkOf(person.Sector), person.Label, $"{person.Label}, {(namedBy is null ? Texts.NotInThisRound : Words.Sector(person.Sector))}");

    private static string Count(int? count) => count is { } known ? Whole(known) : "–";

    private static string Whole(int count) => Words.Number().Write(count);

    private static string Share(double share) => double.IsNaN(share) ? "–" : Words.Number(2).Write(share);
}
