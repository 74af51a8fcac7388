namespace Samhandling.Strategies.Activities;

/// <summary>What is done, as it is called in the visitor's language.</summary>
public static class ActivityWords
{
    private const int Longest = 80;

    public static string Text(this ActivityOf kind) => kind switch
    {
        ActivityOf.Effort => Texts.KindEffort,
        ActivityOf.Initiative => Texts.KindInitiative,
        _ => Texts.KindPromise,
    };

    /// <summary>As few words as stand in a list to choose from.</summary>
    public static string Shortly(this KnownActivity activity) => activity.Title.Length > Longest ? $"{activity.Title[..Longest]}…" : activity.Title;
}
