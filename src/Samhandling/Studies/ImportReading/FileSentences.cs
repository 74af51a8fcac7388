using Samhandling.Networks.Files;
using Samhandling.Platform;

namespace Samhandling.Studies.ImportReading;

/// <summary>What the library says of a file, in the visitor's language.</summary>
public static class FileSentences
{
    private const int MostRows = 8, MostSentences = 4;

    /// <summary>What is wrong, and what to do about it.</summary>
    public static string Of(Fault fault) => Text(fault.Kind).With([.. fault.Values]);

    /// <summary>What was noticed, and what is done with it.</summary>
    public static string Of(FileNote note) => Text(note.Kind).With([note.Count, .. note.Values]);

    /// <summary>All faults in a few sentences, each with the file and the rows it is about.</summary>
    public static string Together(IReadOnlyList<FileFault> faults)
    {
        var kinds = faults.GroupBy(f => (f.File, f.Sentence)).ToList();
        var said = kinds.Take(MostSentences).Select(k => At(k.Key.File, [.. k.Select(f => f.Line).Where(l => l > 0).Distinct()], k.Key.Sentence));
        var unsaid = kinds.Skip(MostSentences).Sum(k => k.Count());
        return string.Join(' ', unsaid == 0 ? said : said.Append(Texts.AndMoreFaults.With(unsaid)));
    }

    private static string At(string file, List<int> rows, string sentence)
    {
        if (rows.Count == 0) return Texts.AtAll.With(file, sentence);
        var named = string.Join(", ", rows.Take(MostRows));
        return (rows.Count == 1 ? Texts.At : Texts.AtRows).With(file, rows.Count > MostRows ? Texts.AndMoreRows.With(named, rows.Count - MostRows) : named, sentence);
    }

    private static string Text(FaultKind kind) => kind switch
    {
        FaultKind.Empty => Texts.FaultEmpty,
        FaultKind.UnknownFormat => Texts.FaultUnknownFormat,
        FaultKind.OtherFormat => Texts.FaultOtherFormat,
        FaultKind.AttributesOnly => Texts.FaultAttributesOnly,
        FaultKind.TooLarge => Texts.FaultTooLarge,
        FaultKind.LineTooLong => Texts.FaultLineTooLong,
        FaultKind.Inflates => Texts.FaultInflates,
        FaultKind.PackedTwice => Texts.FaultPackedTwice,
        FaultKind.ZipHolds => Texts.FaultZipHolds,
        FaultKind.Damaged => Texts.FaultDamaged,
        FaultKind.NotText => Texts.FaultNotText,
        FaultKind.WrongEncoding => Texts.FaultWrongEncoding,
        FaultKind.NotXml => Texts.FaultNotXml,
        FaultKind.HasDocumentType => Texts.FaultHasDocumentType,
        FaultKind.TooDeep => Texts.FaultTooDeep,
        FaultKind.NoGraph => Texts.FaultNoGraph,
        FaultKind.NoData => Texts.FaultNoData,
        FaultKind.MissingAttribute => Texts.FaultMissingAttribute,
        FaultKind.NotAllowed => Texts.FaultNotAllowed,
        FaultKind.DeclaredTwice => Texts.FaultDeclaredTwice,
        FaultKind.NotANumber => Texts.FaultNotANumber,
        FaultKind.NoSuchVertex => Texts.FaultNoSuchVertex,
        FaultKind.OutsideSection => Texts.FaultOutsideSection,
        FaultKind.ValueCount => Texts.FaultValueCount,
        FaultKind.TooManyActors => Texts.FaultTooManyActors,
        FaultKind.TooManyTies => Texts.FaultTooManyTies,
        FaultKind.OpenQuote => Texts.FaultOpenQuote,
        FaultKind.RowWidth => Texts.FaultRowWidth,
        FaultKind.NoTieColumns => Texts.FaultNoTieColumns,
        FaultKind.NoSuchColumn => Texts.FaultNoSuchColumn,
        FaultKind.EmptyCell => Texts.FaultEmptyCell,
        FaultKind.NothingMatches => Texts.FaultNothingMatches,
        FaultKind.RowCount => Texts.FaultRowCount,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static string Text(NoteKind kind) => kind switch
    {
        NoteKind.SelfTies => Texts.NoteSelfTies,
        NoteKind.RepeatedTies => Texts.NoteRepeatedTies,
        NoteKind.Isolates => Texts.NoteIsolates,
        NoteKind.NegativeWeights => Texts.NoteNegativeWeights,
        NoteKind.MissingWeights => Texts.NoteMissingWeights,
        NoteKind.MissingCells => Texts.NoteMissingCells,
        NoteKind.ZeroTies => Texts.NoteZeroTies,
        NoteKind.SienaCodes => Texts.NoteSienaCodes,
        NoteKind.UndeclaredActors => Texts.NoteUndeclaredActors,
        NoteKind.DefaultsApplied => Texts.NoteDefaultsApplied,
        NoteKind.ChangesWithTime => Texts.NoteChangesWithTime,
        NoteKind.BothDirections => Texts.NoteBothDirections,
        NoteKind.Hyperedges => Texts.NoteHyperedges,
        NoteKind.Nested => Texts.NoteNested,
        NoteKind.UndeclaredValues => Texts.NoteUndeclaredValues,
        NoteKind.ColumnsByPlace => Texts.NoteColumnsByPlace,
        NoteKind.Unnamed => Texts.NoteUnnamed,
        NoteKind.SameLabel => Texts.NoteSameLabel,
        NoteKind.TwoKinds => Texts.NoteTwoKinds,
        NoteKind.JoinedByOrder => Texts.NoteJoinedByOrder,
        NoteKind.WithoutRow => Texts.NoteWithoutRow,
        NoteKind.WithoutActor => Texts.NoteWithoutActor,
        NoteKind.AddedActors => Texts.NoteAddedActors,
        NoteKind.RelationsByColumn => Texts.NoteRelationsByColumn,
        NoteKind.NeighbourLines => Texts.NoteNeighbourLines,
        NoteKind.SaidUndirected => Texts.NoteSaidUndirected,
        NoteKind.PartsLeftOut => Texts.NotePartsLeftOut,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
