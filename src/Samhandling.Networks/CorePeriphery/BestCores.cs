namespace Samhandling.Networks.CorePeriphery;

/// <summary>The two best of the cores that were tried.</summary>
internal sealed class BestCores
{
    /// <summary>Nearer than this are equals.</summary>
    public const double Equal = 1e-12;

    public Core? Best { get; private set; }

    public Core? Second { get; private set; }

    public void Try(CoreFit fit)
    {
        var r = fit.R;
        if (double.IsNaN(r) || r < Second?.R - Equal) return;
        var tried = new Core([.. fit.Members()], r);
        if (IsSame(tried, Best) || IsSame(tried, Second)) return;
        if (IsBefore(tried, Best)) (Best, Second) = (tried, Best);
        else if (IsBefore(tried, Second)) Second = tried;
    }

    private static bool IsSame(Core one, Core? other) => other is not null && one.Members.SequenceEqual(other.Members);

    private static bool IsBefore(Core one, Core? other)
    {
        if (other is null) return true;
        if (Math.Abs(one.R - other.R) > Equal) return one.R > other.R;
        if (one.Members.Count != other.Members.Count) return one.Members.Count < other.Members.Count;
        return one.Members.Zip(other.Members, (a, b) => a - b).FirstOrDefault(difference => difference != 0) < 0;
    }
}
