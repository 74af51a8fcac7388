using Samhandling.Platform;

namespace Samhandling.Cooperation.Stage;

/// <summary>What is said of times on the stage in the visitor's language.</summary>
public static class SlotWords
{
    public static string Text(this Gender gender) => gender switch
    {
        Gender.Woman => Texts.Woman,
        Gender.Man => Texts.Man,
        Gender.Other => Texts.OtherGender,
        _ => Texts.NotSaid,
    };

    /// <summary>From when to when, on the wall's clock.</summary>
    public static string When(this StageSlot slot) => Texts.Between.With(slot.At, slot.At.AddMinutes(slot.Minutes));
}
