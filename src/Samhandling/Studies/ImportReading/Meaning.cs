namespace Samhandling.Studies.ImportReading;

/// <summary>What a column says of the persons. Each but the first stands for at most one column.</summary>
public enum Meaning { LeftOut, Id, Name, Sector, Municipality, Locus, Years, Age, BirthYear, Gender, Title, Standing }

/// <summary>What becomes of a network of two kinds, such as people and the meetings they were at.</summary>
public enum Mode { First, Second, AsItIs }

/// <summary>What stands between the cells of a text.</summary>
public enum Separator { Comma, Semicolon, Tab, Bar, Space }
