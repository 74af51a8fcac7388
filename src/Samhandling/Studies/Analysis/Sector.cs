namespace Samhandling.Studies.Analysis;

/// <summary>Which part of society a person acts for. Each has its own colour and shape in every figure.</summary>
public enum Sector { Unknown, Public, Private, RegionOrState, CivilSociety, Research }
