using Samhandling.Networks.Cohesion;
using Samhandling.Networks.Mixing;

namespace Samhandling.Networks.Brokerage;

/// <summary>How often an actor stands between two who do not turn to each other directly, in each of Gould and Fernandez' five roles.</summary>
/// <param name="Coordinator">All three in one group.</param>
/// <param name="Itinerant">Both others in one group, the broker in another (consultant).</param>
/// <param name="Gatekeeper">One from outside turns, through the broker, to one in the broker's own group.</param>
/// <param name="Representative">One in the broker's own group turns, through the broker, to one outside.</param>
/// <param name="Liaison">All three in different groups.</param>
/// <param name="CanBroker">Whether the actor answered; who did not sends no ties and cannot broker, which its zeros do not mean.</param>
public readonly record struct BrokerRoles(
    long Coordinator, long Itinerant, long Gatekeeper, long Representative, long Liaison, bool CanBroker)
{
    /// <summary>All five.</summary>
    public long Total => Coordinator + Itinerant + Gatekeeper + Representative + Liaison;

    /// <summary>Counts, for each actor v, the ordered pairs (a, b) with a → v, v → b, a ≠ b and not a → b.</summary>
    /// <param name="network">n actors; an undirected tie goes both ways, so that each pair counts in both orders. Weights are not looked at.</param>
    /// <param name="groups">The n actors' groups; a triple with an unknown group is left out.</param>
    /// <param name="respondents">Who could name others, n flags; empty if all could.</param>
    /// <returns>n counts in the actors' order.</returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <remarks>
    /// Counts grow with an actor's number of ties: show shares of the actor's own total beside them. Not to be used to grade persons.
    /// Cost: Σ in-degree · out-degree. Method and worked example: docs/methods/brokerage.md.
    /// Source: R. V. Gould, R. M. Fernandez, Sociological Methodology 19 (1989) 89–126.
    /// </remarks>
    public static BrokerRoles[] Of(Network network, Grouping groups, ReadOnlySpan<bool> respondents = default)
    {
        groups.MustFit(network);
        var answered = new Respondents(network, respondents);
        var roles = new BrokerRoles[network.Count];
        for (var v = 0; v < roles.Length; v++) roles[v] = new(0, 0, 0, 0, 0, answered[v]);
        var askedBy = new int[network.Count];
        Array.Fill(askedBy, -1);
        for (var a = 0; a < network.Count; a++)
        {
            if (groups[a] == Grouping.Unknown) continue;
            foreach (var b in network.From(a)) askedBy[b] = a;
            foreach (var v in network.From(a))
            {
                if (groups[v] == Grouping.Unknown) continue;
                foreach (var b in network.From(v))
                    if (b != a && askedBy[b] != a && groups[b] != Grouping.Unknown) roles[v] = roles[v].With(groups[a], groups[v], groups[b]);
            }
        }

        return roles;
    }

    private BrokerRoles With(int a, int v, int b) =>
        a == b ? a == v ? this with { Coordinator = Coordinator + 1 } : this with { Itinerant = Itinerant + 1 }
        : v == b ? this with { Gatekeeper = Gatekeeper + 1 }
        : v == a ? this with { Representative = Representative + 1 }
        : this with { Liaison = Liaison + 1 };
}
