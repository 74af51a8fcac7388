namespace Samhandling.Platform;

/// <summary>What a person is in one partnership.</summary>
public enum Role { Reader, Partner, Analyst, Coordinator }

/// <summary>What a page or a use case may ask of its visitor.</summary>
public enum Permission { Nothing }

public static class Permissions
{
    /// <summary>Who may what: the one table of it.</summary>
    public static bool May(this Role? role, Permission permission) => permission switch
    {
        Permission.Nothing => true,
        _ => false,
    };
}
