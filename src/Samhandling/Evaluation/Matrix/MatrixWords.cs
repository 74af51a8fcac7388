using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Evaluation.Matrix;

/// <summary>What is said of accord and silence in the visitor's language: on the page, printed and in files alike.</summary>
public static class MatrixWords
{
    public static string Text(this Accord accord) => accord switch
    {
        Accord.Unanimous => Texts.Unanimous,
        Accord.Mixed => Texts.Mixed,
        _ => Texts.Split,
    };

    /// <summary>Null where nobody is silent.</summary>
    public static string? SilenceOf(this EvaluationMatrix matrix, MatrixCell cell) => cell.Silence switch
    {
        Silence.NotAsked => Texts.NotAsked,
        Silence.Nobody => Texts.NobodySaid.With(matrix.Respondents),
        Silence.Few => Texts.FewSaid.With(matrix.Respondents),
        Silence.Some => Texts.NotMentioned.With(cell.Silent, matrix.Respondents),
        _ => null,
    };

    /// <summary>How many said it and as what; null where that is not told.</summary>
    public static string? BehindOf(this EvaluationMatrix matrix, MatrixCard card)
    {
        if (card.Count is not { } count) return null;
        var told = card.Types.Prepend(Texts.CountOf.With(count, matrix.Respondents));
        return string.Join(", ", card.InGroup is { } own && matrix.Group is { } group ? told.Append(Texts.TypeCount.With(group.Footing.Text(), Texts.CountOf.With(own, group.Count))) : told);
    }

    /// <summary>Whose statements alone are shown, and what is left out for it; null where all are.</summary>
    public static string? GroupLine(this EvaluationMatrix matrix) => matrix.Group is not { } group ? null : string.Join(' ',
        new[] { Texts.OnlyGroup.With(group.Footing.Text(), group.Count, matrix.Respondents), group.IsTold ? null : Texts.GroupIsSmall, matrix.Untold > 0 ? Texts.UntoldOfGroups.With(matrix.Untold) : null }.OfType<string>());

    /// <summary>A statement with how many said it behind it.</summary>
    public static string SaidOf(this EvaluationMatrix matrix, MatrixCard card) => matrix.BehindOf(card) is { } told ? $"{card.Statement.Words} ({told})" : card.Statement.Words;

    /// <summary>What is told of a topic under its title: that it was removed, whether they think alike, and how many say nothing of it.</summary>
    public static IEnumerable<string> Asides(this MatrixRow row)
    {
        if (row.Topic.IsRetired) yield return Statements.Texts.TaskRetired;
        if (row.Accord is { } accord) yield return accord.Text();
        if (row.NoOpinion is { } none) yield return $"{Statements.Texts.NoOpinion}: {none}";
        if (row.NothingToImprove is { } nothing) yield return $"{Statements.Texts.NothingToImprove}: {nothing}";
    }

    /// <summary>The rows under the name of their area, the open questions under theirs.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<MatrixRow> Rows)> Areas(this EvaluationMatrix matrix) =>
        matrix.Rows.GroupBy(r => r.Topic.Area, StringComparer.Ordinal).Select(area => (area.Key ?? Texts.OpenQuestions, (IReadOnlyList<MatrixRow>)[.. area]));

    /// <summary>The agreement that is evaluated, and which edition of it.</summary>
    public static string AgreementLine(this EvaluationMatrix matrix) => Rounds.Texts.AgreementChoice.With(matrix.Round.Agreement!.Title, matrix.Round.Agreement.Edition);

    /// <summary>What it was asked of, and which of it is shown.</summary>
    public static string Method(this EvaluationMatrix matrix) => string.Join(' ', new[] { matrix.HowAsked(), matrix.GroupLine() }.OfType<string>());

    /// <summary>What it was asked of, in a sentence: who, when, and how independent those who asked were.</summary>
    public static string HowAsked(this EvaluationMatrix matrix) => Texts.MethodIs.With(matrix.Round.From, matrix.Round.To, string.Join(", ", matrix.Asked.Select(a => Texts.TypeCount.With(a.Type, a.Count))), matrix.Round.OrderedBy, matrix.Round.EvaluatedBy, matrix.Round.Agreement!.Contractor!.Name, matrix.Round.Independence);
}
