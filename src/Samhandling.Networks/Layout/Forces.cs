using Samhandling.Networks.Chance;

namespace Samhandling.Networks.Layout;

/// <summary>A connected part of a network finding its form: everyone pushes everyone away, ties pull together.</summary>
internal static class Forces
{
    private const int Rounds = 300;

    /// <summary>From so many on those far away push as one, which is quicker.</summary>
    private const int Many = 600;
    private const double Openness = .7;

    // The longest step at the start, and how much of the force is a step, where the form's own size is about 1.
    private const double Heat = .1;
    private const double Step = 1.5;

    /// <summary>Where the nodes come to rest, from a random start; in no particular unit, around no particular point.</summary>
    /// <param name="count">The number of nodes.</param>
    /// <param name="ties">Between them, each once; the weight is how strongly it pulls.</param>
    /// <param name="chance">For the start.</param>
    /// <remarks>
    /// A tie pulls in proportion to its length, two nodes push as the inverse of their distance: the rest is where Σ w d²/2 − Σ m m ln d is
    /// least. The busy have more mass (the root of their pull, so that hubs get room), and a step is never longer than the falling heat.
    /// No function but the square root is used, which every processor rounds alike.
    /// </remarks>
    public static Form Settle(int count, IReadOnlyList<Tie> ties, SeededRandom chance)
    {
        var form = new Form(new double[count], new double[count], ties);
        for (var v = 0; v < count; v++) (form.X[v], form.Y[v]) = (chance.Unit(), chance.Unit());
        var (mass, strength) = Masses(count, ties);
        var (x, y) = (new double[count], new double[count]);
        var tree = count < Many ? null : new QuadTree(count, Openness);
        for (var round = 0; round < Rounds; round++)
        {
            Array.Clear(x);
            Array.Clear(y);
            if (tree is null) Push(form, mass, x, y);
            else Push(form, mass, x, y, tree);
            foreach (var (v, u, weight) in ties)
            {
                var pull = weight / strength;
                var (dx, dy) = ((form.X[v] - form.X[u]) * pull, (form.Y[v] - form.Y[u]) * pull);
                (x[v], y[v], x[u], y[u]) = (x[v] - dx, y[v] - dy, x[u] + dx, y[u] + dy);
            }

            var left = 1 - (double)round / Rounds;
            Move(form, x, y, Heat * left * left);
        }

        return form;
    }

    private static (double[] Mass, double Strength) Masses(int count, IReadOnlyList<Tie> ties)
    {
        var mass = new double[count];
        foreach (var (v, u, weight) in ties) (mass[v], mass[u]) = (mass[v] + weight, mass[u] + weight);
        var mean = mass.Sum() / count;
        for (var v = 0; v < count; v++) mass[v] = Math.Sqrt(mass[v] / mean);
        return (mass, mean);
    }

    private static void Push(Form form, double[] mass, double[] x, double[] y)
    {
        var share = 1.0 / mass.Length;
        for (var v = 0; v < mass.Length; v++)
        {
            for (var u = 0; u < v; u++)
            {
                var (dx, dy) = (form.X[v] - form.X[u], form.Y[v] - form.Y[u]);
                var push = mass[v] * mass[u] * share / (dx * dx + dy * dy + 1e-6);
                (x[v], y[v], x[u], y[u]) = (x[v] + dx * push, y[v] + dy * push, x[u] - dx * push, y[u] - dy * push);
            }
        }
    }

    private static void Push(Form form, double[] mass, double[] x, double[] y, QuadTree tree)
    {
        tree.Build(form.X, form.Y, mass);
        for (var v = 0; v < mass.Length; v++)
        {
            var (pushX, pushY) = tree.Push(v, form.X, form.Y, mass);
            (x[v], y[v]) = (pushX / mass.Length, pushY / mass.Length);
        }
    }

    private static void Move(Form form, double[] x, double[] y, double heat)
    {
        for (var v = 0; v < x.Length; v++)
        {
            var force = Math.Sqrt(x[v] * x[v] + y[v] * y[v]);
            var step = force * Step > heat ? heat / force : Step;
            form.X[v] += x[v] * step;
            form.Y[v] += y[v] * step;
        }
    }
}
