namespace Samhandling.Strategies.Processes;

/// <summary>What gates are called in the visitor's language.</summary>
public static class ProcessWords
{
    public static string Text(this Gate gate) => gate switch { Gate.Conditions => Texts.GateConditions, Gate.Scope => Texts.GateScope, _ => Texts.GateLevels };

    /// <summary>What the gate asks.</summary>
    public static string Asks(this Gate gate) => gate switch { Gate.Conditions => Texts.AsksConditions, Gate.Scope => Texts.AsksScope, _ => Texts.AsksLevels };
}
