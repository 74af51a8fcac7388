using Samhandling.Platform.SignIn;

namespace Samhandling.Platform;

/// <summary>What a person is in one partnership.</summary>
public enum Role { Reader, Partner, Analyst, Coordinator }

/// <summary>What a page or a use case may ask of its visitor.</summary>
public enum Permission
{
    Nothing, OwnAccount, RunInstance, SeePartnership,
    SeeActors, SeePersons, WriteActors, KeepRegister,
    SeeStudies, SeePseudonyms, SeeNames, DescribePopulation, ImportNetworks, UndoImports,
}

public static class Permissions
{
    /// <summary>Who may what: the one table of it. The role is the visitor's in the partnership that is entered.</summary>
    public static bool Has(Visitor? visitor, Role? role, Permission permission) => permission switch
    {
        Permission.Nothing => true,
        Permission.OwnAccount => visitor is not null,
        Permission.RunInstance => visitor is { IsOperator: true },
        Permission.SeePartnership => role is not null,
        // Who a person is, is for those who work with them; a reader sees organisations and titles.
        Permission.SeeActors => role is not null,
        Permission.SeePersons => role is Role.Coordinator or Role.Analyst or Role.Partner,
        // A partner only what belongs to the organisations it speaks for: Actors/Register/OwnRows.cs.
        Permission.WriteActors => role is Role.Coordinator or Role.Partner,
        Permission.KeepRegister => role is Role.Coordinator,
        Permission.SeeStudies => role is not null,
        Permission.SeePseudonyms => role is Role.Coordinator or Role.Analyst,
        Permission.SeeNames => role is Role.Analyst,
        Permission.DescribePopulation => role is Role.Coordinator or Role.Analyst,
        // A preview shows names, which are the analyst's alone.
        Permission.ImportNetworks => role is Role.Analyst,
        Permission.UndoImports => role is Role.Analyst or Role.Coordinator,
        _ => false,
    };
}
