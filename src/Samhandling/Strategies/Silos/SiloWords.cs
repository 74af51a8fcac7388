namespace Samhandling.Strategies.Silos;

/// <summary>What is thought of what is outside, in the visitor's language.</summary>
public static class SiloWords
{
    public static string Text(this OutsideClass thought) => thought is OutsideClass.ShouldBeIn ? Texts.ShouldBeIn : Texts.RightlyOutside;
}
