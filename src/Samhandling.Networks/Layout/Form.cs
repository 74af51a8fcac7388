namespace Samhandling.Networks.Layout;

/// <summary>A part of the picture on its way: positions that may still be turned, stretched and moved.</summary>
/// <param name="X">Across.</param>
/// <param name="Y">Down.</param>
/// <param name="Ties">The ties between its nodes, numbered as the positions are.</param>
internal sealed record Form(double[] X, double[] Y, IReadOnlyList<Tie> Ties)
{
    /// <summary>How much more one side may be stretched than the other, so that the form fills its place but is still itself.</summary>
    private const double MostStretch = 2;

    /// <summary>How far each axis goes from the form's own distances (0) to equal steps (1), so that one far out does not press the rest together.</summary>
    private const double Evenness = .5;

    /// <summary>Turns the form so that its longest way lies along the place's, evens it and stretches it to fill it, the middle in the middle.</summary>
    public void Fill(Place place)
    {
        LieDown();
        Even(X);
        Even(Y);
        if (place.Width < place.Height)
            for (var v = 0; v < X.Length; v++) (X[v], Y[v]) = (Y[v], X[v]);
        var (left, right, top, bottom) = (X.Min(), X.Max(), Y.Min(), Y.Max());
        var (across, down) = (Ratio(place.Width, right - left), Ratio(place.Height, bottom - top));
        (across, down) = (Math.Min(across, MostStretch * down), Math.Min(down, MostStretch * across));
        for (var v = 0; v < X.Length; v++)
        {
            X[v] = place.Left + place.Width / 2 + (X[v] - (left + right) / 2) * across;
            Y[v] = place.Top + place.Height / 2 + (Y[v] - (top + bottom) / 2) * down;
        }
    }

    /// <summary>The mean length of its ties, of which there is at least one.</summary>
    public double TieLength() => Ties.Average(t => Math.Sqrt((X[t.From] - X[t.To]) * (X[t.From] - X[t.To]) + (Y[t.From] - Y[t.To]) * (Y[t.From] - Y[t.To])));

    /// <summary>Draws the form in around the middle of its place, if that makes it smaller.</summary>
    public void Shrink(double share, Place place)
    {
        if (!(share < 1)) return;
        var (middleX, middleY) = (place.Left + place.Width / 2, place.Top + place.Height / 2);
        for (var v = 0; v < X.Length; v++) (X[v], Y[v]) = (middleX + (X[v] - middleX) * share, middleY + (Y[v] - middleY) * share);
    }

    /// <summary>Moves positions along an axis towards equal steps, in the order they have.</summary>
    private static void Even(double[] at)
    {
        var (low, extent) = (at.Min(), at.Max() - at.Min());
        var order = Enumerable.Range(0, at.Length).ToArray();
        Array.Sort((double[])at.Clone(), order);
        for (var rank = 0; rank < order.Length; rank++)
            at[order[rank]] = (1 - Evenness) * at[order[rank]] + Evenness * (low + extent * rank / Math.Max(1, order.Length - 1));
    }

    // A form without extent that way, a pair lying flat, is stretched by the other side alone.
    private static double Ratio(double place, double extent) => extent > 1e-9 ? place / extent : double.MaxValue / 4;

    /// <summary>Turns the form around its centre so that it spreads most from left to right: its first principal axis.</summary>
    private void LieDown()
    {
        var (middleX, middleY) = (X.Average(), Y.Average());
        double xx = 0, xy = 0, yy = 0;
        for (var v = 0; v < X.Length; v++)
        {
            var (dx, dy) = (X[v] - middleX, Y[v] - middleY);
            (xx, xy, yy) = (xx + dx * dx, xy + dx * dy, yy + dy * dy);
        }

        var spread = (xx + yy + Math.Sqrt((xx - yy) * (xx - yy) + 4 * xy * xy)) / 2;
        var (cosine, sine) = xx >= yy ? (spread - yy, xy) : (xy, spread - xx);
        var length = Math.Sqrt(cosine * cosine + sine * sine);
        if (length == 0) return;
        (cosine, sine) = (cosine / length, sine / length);
        for (var v = 0; v < X.Length; v++)
        {
            var (dx, dy) = (X[v] - middleX, Y[v] - middleY);
            (X[v], Y[v]) = (dx * cosine + dy * sine, dy * cosine - dx * sine);
        }
    }
}
