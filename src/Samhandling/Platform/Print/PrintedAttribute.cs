namespace Samhandling.Platform.Print;

/// <summary>Marks a page that can be taken along on paper: it is given as PDF too, at its own address.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PrintedAttribute : Attribute;
