namespace Samhandling.Networks;

/// <summary>A network's ties with the actors numbered anew, those whom most name first: the few rows that are read most often then lie together.</summary>
/// <param name="Order">Who stands at each new number.</param>
/// <param name="Number">The new number of each.</param>
/// <param name="Out">Whom each names, ascending, and so the most named first.</param>
/// <param name="In">Who names each, in no order.</param>
internal sealed record Renumbered(int[] Order, int[] Number, Rows Out, Rows In)
{
    /// <remarks>Cost: n + m.</remarks>
    public static Renumbered ByNamings(Network network)
    {
        var (order, number, rows) = InByNamings(network);
        return new(order, number, rows.Turned(order.Length), rows);
    }

    /// <summary>Who names each, without the ties the other way. Rows of a length then stand beside each other, and where they end can be foretold.</summary>
    public static (int[] Order, int[] Number, Rows In) InByNamings(Network network)
    {
        var (n, incoming) = (network.Count, network.In);
        var order = Descending(incoming.Start);
        var number = new int[n];
        for (var i = 0; i < n; i++) number[order[i]] = i;

        var rows = new Rows(new int[n + 1], new int[incoming.Other.Length], new double[network.IsWeighted ? incoming.Weight.Length : 0]);
        var next = 0;
        for (var i = 0; i < n; i++)
        {
            if (rows.Weight.Length > 0) incoming.WeightsOf(order[i]).CopyTo(rows.Weight.AsSpan(next));
            foreach (var from in incoming.Of(order[i])) rows.Other[next++] = number[from];
            rows.Start[i + 1] = next;
        }

        return (order, number, rows);
    }

    /// <summary>The rows by their length, the longest first and equals by number.</summary>
    public static int[] Descending(int[] start)
    {
        var n = start.Length - 1;
        var longest = 0;
        for (var a = 0; a < n; a++) longest = Math.Max(longest, start[a + 1] - start[a]);
        var place = new int[longest + 2];
        for (var a = 0; a < n; a++) place[longest - (start[a + 1] - start[a]) + 1]++;
        for (var d = 0; d <= longest; d++) place[d + 1] += place[d];
        var order = new int[n];
        for (var a = 0; a < n; a++) order[place[longest - (start[a + 1] - start[a])]++] = a;
        return order;
    }
}
