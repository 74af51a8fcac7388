using Samhandling.Actors.Register;
using Samhandling.Evaluation.Findings;
using Samhandling.Evaluation.Interviews;
using Samhandling.Evaluation.Rounds;
using Samhandling.Evaluation.Statements;
using Samhandling.Surveys;

namespace Samhandling.Evaluation.Matrix;

/// <summary>Whether those who say something of a topic think alike.</summary>
public enum Accord { Split, Mixed, Unanimous }

/// <summary>How many of those asked say nothing in a cell.</summary>
public enum Silence { None, NotAsked, Nobody, Few, Some }

/// <summary>A statement as anybody may see it.</summary>
/// <param name="Count">How many said it; null for fewer than five.</param>
/// <param name="Types">The kinds of actors who said it; those of fewer than five are told together, or not at all.</param>
/// <param name="Finding">What became of it; null while nothing has.</param>
/// <param name="InGroup">How many of the chosen group said it; null where none is chosen, or where it would give away fewer than five of any group.</param>
public sealed record MatrixCard(Statement Statement, int? Count, IReadOnlyList<string> Types, Finding? Finding, int? InGroup = null);

/// <summary>How many of those asked are commercial, are not, or of whom it is not said.</summary>
public sealed record AskedGroup(Footing Footing, int Count)
{
    public bool IsTold => Count >= Suppression.Threshold;
}

/// <summary>What is said in one cell, and how many are silent: told only where it does not give away fewer than five.</summary>
public sealed record MatrixCell(IReadOnlyList<MatrixCard> Cards, Silence Silence, int Silent);

/// <summary>A topic with what is good about it and what can be better.</summary>
/// <param name="Accord">Null where fewer than five have said either.</param>
/// <param name="NoOpinion">How many have no opinion, in words; null where nobody said so.</param>
/// <param name="NothingToImprove">How many see nothing to improve, in words; null where nobody said so.</param>
public sealed record MatrixRow(Topic Topic, MatrixCell Positive, MatrixCell Improvement, Accord? Accord, string? NoOpinion, string? NothingToImprove);

/// <summary>What is said of each task of an agreement, as it may be shown, printed and sent. The rules and worked examples: docs/methods/evaluation-matrix.md.</summary>
public sealed record EvaluationMatrix(EvaluationRound Round, int Respondents, IReadOnlyList<(string Type, int Count)> Asked, IReadOnlyList<MatrixRow> Rows)
{
    /// <summary>From this share on those who say something think alike; under <see cref="SplitBelow"/> they are split.</summary>
    public const double UnanimousFrom = 0.8, SplitBelow = 0.6;

    /// <summary>What is for those concerned to talk over together, in the order of the guide.</summary>
    public IReadOnlyList<string> ToDiscuss { get; } = [.. Round.Questions.Where(q => q.IsForDiscussion).OrderBy(q => q.Number).Select(q => q.Text)];

    /// <summary>Those asked, by whether their organisation is commercial. The unknown are a group of their own.</summary>
    public IReadOnlyList<AskedGroup> Groups { get; private init; } = [];

    /// <summary>The one whose statements alone are shown; null for all.</summary>
    public AskedGroup? Group { get; private init; }

    /// <summary>How many statements are of fewer than five: they are told of no group.</summary>
    public int Untold { get; private init; }

    public IEnumerable<MatrixCard> Improvements => Rows.SelectMany(r => r.Improvement.Cards);

    /// <param name="level">Only what is meant at this level is shown; how many are silent, and whether they agree, is told of all that is said.</param>
    /// <param name="footing">Only what this group is told to be behind is shown; silence and accord stay those of all.</param>
    public static EvaluationMatrix Of(SaidInRound said, IReadOnlyDictionary<Guid, Finding> findings, Level? level = null, Footing? footing = null)
    {
        var types = said.Speakers.CountBy(s => s.Type).ToDictionary();
        var of = said.Speakers.ToDictionary(s => s.Id, s => s.Type);
        List<AskedGroup> groups = [.. said.Speakers.GroupBy(s => s.Footing).OrderBy(g => g.Key is Footing.Unknown).ThenBy(g => g.Key).Select(g => new AskedGroup(g.Key, g.Count()))];
        var standing = said.Speakers.ToDictionary(s => s.Id, s => s.Footing);
        var group = footing is { } chosen ? groups.Find(g => g.Footing == chosen) ?? new(chosen, 0) : null;
        return new(said.Subjects.Round, of.Count, [.. types.OrderBy(t => t.Key).Select(t => (t.Key.Text(), t.Value))], [.. said.Topics.Select(Row)])
        {
            Groups = groups,
            Group = group,
            Untold = said.Statements.Count(s => s.Interviews.Count < Suppression.Threshold),
        };

        MatrixRow Row(Topic topic)
        {
            var all = said.Of(topic);
            HashSet<Guid> positive = Who(Valence.Positive), improvement = Who(Valence.Improvement);
            return new(topic, Cell(Valence.Positive, positive), Cell(Valence.Improvement, improvement), Agree(positive, improvement), Counted(Who(Valence.NoOpinion).Count), Counted(Who(Valence.NothingToImprove).Count));

            HashSet<Guid> Who(Valence valence) => [.. all.Where(s => s.Statement.Valence == valence).SelectMany(s => s.Interviews)];

            MatrixCell Cell(Valence valence, HashSet<Guid> who)
            {
                MatrixCard[] cards = [.. all.Where(s => s.Statement.Valence == valence && (level is null || s.Statement.Level == level) && IsOfGroup(s)).Select(Card)];
                var silence = who.Count == 0 && !topic.IsAsked ? Silence.NotAsked : who.Count == 0 ? Silence.Nobody : who.Count < Suppression.Threshold ? Silence.Few : who.Count < of.Count ? Silence.Some : Silence.None;
                return new(cards, silence, silence is Silence.Some or Silence.Nobody ? of.Count - who.Count : 0);
            }
        }

        MatrixCard Card(Said one) => new(one.Statement, one.Interviews.Count < Suppression.Threshold ? null : one.Interviews.Count, one.Interviews.Count < Suppression.Threshold ? [] : Kinds(one.Interviews), findings.GetValueOrDefault(one.Statement.Id), InGroup(one));

        bool IsOfGroup(Said one) => group is null || (group.IsTold && one.Interviews.Count >= Suppression.Threshold && one.Interviews.Any(i => standing[i] == group.Footing));

        // From the numbers of all groups but one the last can be reckoned: none is told where any is small.
        int? InGroup(Said one)
        {
            if (group is null || groups.Exists(g => one.Interviews.Count(i => standing[i] == g.Footing) is > 0 and < Suppression.Threshold)) return null;
            return one.Interviews.Count(i => standing[i] == group.Footing);
        }

        List<string> Kinds(IReadOnlyList<Guid> interviews)
        {
            var (told, others) = (interviews.Select(i => of[i]).Distinct().Order().Where(t => types[t] >= Suppression.Threshold).Select(t => t.Text()).ToList(), types.Values.Where(n => n < Suppression.Threshold).Sum());
            if (others >= Suppression.Threshold && interviews.Any(i => types[of[i]] < Suppression.Threshold)) told.Add(Texts.OtherTypes);
            return told;
        }
    }

    /// <summary>The share that the larger of "only good" and "only to improve" has of all who said either: who said both is in neither.</summary>
    public static Accord? Agree(IReadOnlySet<Guid> positive, IReadOnlySet<Guid> improvement)
    {
        var (both, all) = (positive.Count(improvement.Contains), positive.Union(improvement).Count());
        if (all < Suppression.Threshold) return null;
        var share = (double)(Math.Max(positive.Count, improvement.Count) - both) / all;
        return share >= UnanimousFrom ? Accord.Unanimous : share < SplitBelow ? Accord.Split : Accord.Mixed;
    }

    private static string? Counted(int count) => count == 0 ? null : count < Suppression.Threshold ? Texts.FewerThanFive : $"{count}";
}
