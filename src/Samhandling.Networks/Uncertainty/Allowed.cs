namespace Samhandling.Networks.Uncertainty;

/// <summary>Which analyses may be shown for so many respondents of so many asked.</summary>
/// <param name="Respondents">r, how many answered.</param>
/// <param name="Asked">How many were asked; the respondents' own number where nobody was silent.</param>
/// <remarks>The bounds are rules of ours, not of the literature, and are told as such: docs/methods/non-response.md. They are about the
/// network's figures; groups of fewer than five are still merged or suppressed.</remarks>
public readonly record struct Allowed(int Respondents, int Asked)
{
    /// <summary>The share that answered, 0 to 1; NaN if nobody was asked.</summary>
    public double ResponseRate => (double)Respondents / Asked;

    /// <summary>Anything at all: from 5 respondents.</summary>
    public bool Anything => Respondents >= 5;

    /// <summary>How often each is named, and not only that someone is named at all: from 5 respondents and half of those asked.</summary>
    public bool InDegree => Anything && ResponseRate >= .5;

    /// <summary>Indices of the whole network, communities, tests between groups: from 10 respondents and half of those asked.</summary>
    public bool Indices => Respondents >= 10 && ResponseRate >= .5;

    /// <summary>Betweenness: from 10 respondents and three quarters of those asked.</summary>
    public bool Betweenness => Respondents >= 10 && ResponseRate >= .75;

    /// <summary>Brokerage person by person: from 20 respondents and three quarters of those asked.</summary>
    public bool BrokerageByPerson => Respondents >= 20 && ResponseRate >= .75;
}
