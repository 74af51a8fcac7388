namespace Samhandling.Networks.Triads;

/// <summary>The sixteen ways in which three people can be tied, by Holland's and Leinhardt's names: how many pairs are mutual, one-way and untied,
/// and where several have those numbers a letter: D(own) from one, U(p) to one, T(ransitive), C(yclic or chained).</summary>
public enum TriadType
{
    /// <summary>No ties.</summary>
    T003,

    /// <summary>One tie one way.</summary>
    T012,

    /// <summary>One pair both ways.</summary>
    T102,

    /// <summary>One names two: A ← B → C.</summary>
    T021D,

    /// <summary>Two name one: A → B ← C.</summary>
    T021U,

    /// <summary>A chain: A → B → C.</summary>
    T021C,

    /// <summary>A pair both ways, and a third names one of it: A ↔ B ← C.</summary>
    T111D,

    /// <summary>A pair both ways, one of whom names a third: A ↔ B → C.</summary>
    T111U,

    /// <summary>A → B → C and A → C.</summary>
    T030T,

    /// <summary>Round: A → B → C → A.</summary>
    T030C,

    /// <summary>Two pairs both ways that share one: A ↔ B ↔ C.</summary>
    T201,

    /// <summary>One names both of a pair: A ← B → C, A ↔ C.</summary>
    T120D,

    /// <summary>Both of a pair name one: A → B ← C, A ↔ C.</summary>
    T120U,

    /// <summary>A chain between a pair: A → B → C, A ↔ C.</summary>
    T120C,

    /// <summary>All tied, two pairs both ways.</summary>
    T210,

    /// <summary>All tied both ways.</summary>
    T300,
}
