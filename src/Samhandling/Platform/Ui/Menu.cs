namespace Samhandling.Platform.Ui;

/// <summary>The loop of a region's work. A capability finds its question, or it does not belong.</summary>
public enum Question { Today, WhoWeAre, WhatWeWant, WhatWePromise, WhatWeDo, HowItGoes }

/// <summary>What a capability has under one of the questions. Registered in its module.</summary>
/// <param name="Question">The question it answers; null for what is there to look after the rest.</param>
/// <param name="Path">Its address within the partnership.</param>
/// <param name="Needs">The permission without which it is not shown.</param>
/// <param name="Name">What it is called, in the visitor's language.</param>
/// <param name="Purpose">What it is for, in a sentence.</param>
public sealed record MenuEntry(Question? Question, string Path, Permission Needs, Func<string> Name, Func<string> Purpose)
{
    /// <summary>Other addresses within the partnership that belong to it.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];
}

public static class Questions
{
    public static string Text(this Question question) => question switch
    {
        Question.Today => Texts.Today,
        Question.WhoWeAre => Texts.WhoWeAre,
        Question.WhatWeWant => Texts.WhatWeWant,
        Question.WhatWePromise => Texts.WhatWePromise,
        Question.WhatWeDo => Texts.WhatWeDo,
        _ => Texts.HowItGoes,
    };
}
