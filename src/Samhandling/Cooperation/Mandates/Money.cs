using Samhandling.Platform;

namespace Samhandling.Cooperation.Mandates;

/// <summary>The money that partnerships across the border reckon in. One is never turned into another: nobody has decided at what rate.</summary>
public enum Currency { SEK, NOK, EUR }

/// <summary>Money in whole units.</summary>
public static class Money
{
    public static string Text(long amount, Currency currency) => Texts.Amount.With(amount, currency);
}
