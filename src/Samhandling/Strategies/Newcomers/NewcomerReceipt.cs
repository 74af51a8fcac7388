namespace Samhandling.Strategies.Newcomers;

/// <summary>What a newly elected gets to know first, in this order.</summary>
public enum NewcomerStep { WhereWeAreGoing, WhatStandsAbove, HowItIsMade, WhoLeads, WhatWePromised }

/// <summary>That a user has read one of the first steps.</summary>
public sealed class NewcomerReceipt
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid UserId { get; init; }
    public required NewcomerStep Step { get; init; }
    public required DateOnly ReadOn { get; init; }
}
