namespace Samhandling.Networks.Layout;

/// <summary>An upright rectangle of the picture.</summary>
internal readonly record struct Place(double Left, double Top, double Width, double Height)
{
    /// <summary>The same without a margin on all sides, but never less than nothing.</summary>
    public Place Within(double margin)
    {
        var (across, down) = (Math.Min(margin, Width / 2), Math.Min(margin, Height / 2));
        return new(Left + across, Top + down, Width - 2 * across, Height - 2 * down);
    }

    /// <summary>Shares the rectangle among parts by their size: halved along its longer side again and again, the parts kept in order.</summary>
    /// <param name="sizes">The parts' sizes, above 0, largest first.</param>
    public IEnumerable<Place> Shared(ReadOnlyMemory<double> sizes)
    {
        if (sizes.Length <= 1) return sizes.IsEmpty ? [] : [this];
        double all = 0, first = 0;
        foreach (var size in sizes.Span) all += size;
        var parts = 0;
        do first += sizes.Span[parts++];
        while (parts + 1 < sizes.Length && first + sizes.Span[parts] <= all / 2);
        var share = first / all;
        var (one, other) = Width >= Height
            ? (this with { Width = Width * share }, new Place(Left + Width * share, Top, Width * (1 - share), Height))
            : (this with { Height = Height * share }, new Place(Left, Top + Height * share, Width, Height * (1 - share)));
        return one.Shared(sizes[..parts]).Concat(other.Shared(sizes[parts..]));
    }
}
