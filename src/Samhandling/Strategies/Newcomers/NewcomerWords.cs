namespace Samhandling.Strategies.Newcomers;

/// <summary>What the first steps are called, what they say in short, and where the rest is read.</summary>
public static class NewcomerWords
{
    public static string Text(this NewcomerStep step) => step switch
    {
        NewcomerStep.WhereWeAreGoing => Texts.WhereWeAreGoing,
        NewcomerStep.WhatStandsAbove => Texts.WhatStandsAbove,
        NewcomerStep.HowItIsMade => Texts.HowItIsMade,
        NewcomerStep.WhoLeads => Texts.WhoLeads,
        _ => Texts.WhatWePromised,
    };

    public static string InShort(this NewcomerStep step) => step switch
    {
        NewcomerStep.WhereWeAreGoing => Texts.WhereWeAreGoingShort,
        NewcomerStep.WhatStandsAbove => Texts.WhatStandsAboveShort,
        NewcomerStep.HowItIsMade => Texts.HowItIsMadeShort,
        NewcomerStep.WhoLeads => Texts.WhoLeadsShort,
        _ => Texts.WhatWePromisedShort,
    };

    /// <summary>The page to read, within the partnership.</summary>
    public static string Path(this NewcomerStep step) => step switch
    {
        NewcomerStep.WhereWeAreGoing => "documents",
        NewcomerStep.WhatStandsAbove => "documents/tree",
        NewcomerStep.HowItIsMade => "processes",
        NewcomerStep.WhoLeads => "responsibilities",
        _ => "promises",
    };
}
