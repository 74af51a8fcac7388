namespace Samhandling.Networks.Comparison;

/// <summary>One predictor beside the others: the regression of the relation on what the others do not tell of it, and on them.</summary>
/// <remarks>By the theorem of Frisch, Waugh and Lovell its slope and t are those of the whole regression; and in another order only that one column changes.</remarks>
internal sealed class Partial
{
    private readonly PairCells _cells;
    private readonly Basis _others;
    private readonly double[] _relation;
    private readonly double[] _own;
    private readonly double[] _moved;
    private readonly int _count;
    private readonly double _scale;
    private readonly double _relationScale;

    public Partial(PairCells cells, PairValues relation, IReadOnlyList<(string Name, PairValues Values)> predictors, int predictor)
    {
        (_cells, _count, _moved) = (cells, relation.Count, new double[cells.Cells.Count]);
        _others = new(cells.Cells.Count);
        foreach (var (i, (_, values)) in predictors.Index())
            if (i != predictor) _others.Add(Basis.Column(cells, values));
        _relation = Basis.Column(cells, relation);
        _relationScale = Basis.Dot(_relation, _relation);
        _others.Take(_relation);

        var column = Basis.Column(cells, predictors[predictor].Values);
        _scale = Basis.Dot(column, column);
        _others.Take(column);
        _own = Spread(column);
        Correlation = CorrelationOf(column);
        var (square, product) = (Basis.Dot(column, column), Basis.Dot(column, _relation));
        B = double.IsNaN(Correlation) ? double.NaN : product / square;
        T = Correlation * Math.Sqrt((column.Length - _others.Rank - 1) / (1 - (Correlation * Correlation)));
    }

    public double B { get; }

    public double T { get; }

    /// <summary>The partial correlation of predictor and relation: r, of which t = r √(freedom / (1 − r²)).</summary>
    public double Correlation { get; }

    /// <summary>The partial correlation when people have changed places in what the others do not tell.</summary>
    public double CorrelationIn(int[] order)
    {
        for (var i = 0; i < _moved.Length; i++)
        {
            var (from, to) = _cells.Cells[i];
            _moved[i] = _own[(order[from] * _count) + order[to]];
        }

        _others.Take(_moved);
        return CorrelationOf(_moved);
    }

    /// <summary>NaN if the column has nothing of its own or the relation nothing left to tell, or if there are no more cells than columns.</summary>
    private double CorrelationOf(double[] column)
    {
        var (square, left) = (Basis.Dot(column, column), Basis.Dot(_relation, _relation));
        if (column.Length <= _others.Rank + 1 || square <= Basis.Nothing * _scale || left <= Basis.Nothing * _relationScale) return double.NaN;
        return Math.Clamp(Basis.Dot(column, _relation) / Math.Sqrt(square * left), -1, 1);
    }

    /// <summary>The column as a matrix, so that its rows and columns can be moved.</summary>
    private double[] Spread(double[] column)
    {
        var matrix = new double[_count * _count];
        for (var i = 0; i < column.Length; i++)
        {
            var (from, to) = _cells.Cells[i];
            matrix[(from * _count) + to] = column[i];
            if (_cells.IsHalf) matrix[(to * _count) + from] = column[i];
        }

        return matrix;
    }
}

/// <summary>Columns made orthogonal to each other, the first of them constant: what they tell can be taken from another column.</summary>
internal sealed class Basis
{
    /// <summary>A column of which less than this share is left has nothing of its own.</summary>
    public const double Nothing = 1e-12;

    private readonly List<double[]> _columns = [];

    public Basis(int length)
    {
        var constant = new double[length];
        Array.Fill(constant, 1);
        Add(constant);
    }

    public int Rank => _columns.Count;

    public static double[] Column(PairCells cells, PairValues values) => [.. cells.Cells.Select(cell => values[cell.From, cell.To])];

    public static double Dot(double[] one, double[] other)
    {
        var sum = 0.0;
        for (var i = 0; i < one.Length; i++) sum += one[i] * other[i];
        return sum;
    }

    /// <summary>Adds a column, unless those that are there tell all of it.</summary>
    public void Add(double[] column)
    {
        var before = Dot(column, column);
        Take(column);
        // Twice: after once, rounding leaves a trace of the others.
        Take(column);
        var square = Dot(column, column);
        if (square <= Nothing * before) return;
        var length = Math.Sqrt(square);
        for (var i = 0; i < column.Length; i++) column[i] /= length;
        _columns.Add(column);
    }

    /// <summary>Takes from a column what those that are there tell of it.</summary>
    public void Take(double[] column)
    {
        foreach (var own in _columns)
        {
            var share = Dot(own, column);
            for (var i = 0; i < column.Length; i++) column[i] -= share * own[i];
        }
    }
}
