using Samhandling.Platform.SignIn;

namespace Samhandling.Platform;

/// <summary>What a person is in one partnership.</summary>
public enum Role { Reader, Partner, Analyst, Coordinator }

/// <summary>What a page or a use case may ask of its visitor.</summary>
public enum Permission
{
    Nothing, OwnAccount, RunInstance,
    SeePartnership, SeeEvents, SeeMail, SeeJobs, SeeAttachments, ChangeAttachments, ManagePeople,
    SeeStudies, SeePseudonyms, SeeNames, DescribePopulation, ImportNetworks, UndoImports, RunStudies,
    SeePlaces, DescribePlaces, LoadPlaces, TellReach,
    SeeActors, SeePersons, WriteActors, KeepRegister,
    SeeCooperation, WorkTogether, KeepGroups,
    SeeStrategies, KeepStrategies,
    SeeAssignments, KeepAssignments,
    SeeCases, KeepCases, SeeDuties, KeepDuties,
    SeeEvaluations, KeepEvaluations,
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
        Permission.SeeEvents => role is Role.Coordinator,
        Permission.SeeMail => role is Role.Coordinator,
        Permission.SeeJobs => role is Role.Coordinator or Role.Analyst,
        // What an owner's own rule says comes on top.
        Permission.SeeAttachments => role is not null,
        Permission.ChangeAttachments => role is Role.Coordinator or Role.Analyst,
        // Who a person is, is for those who work with them; a reader sees organisations and titles.
        Permission.SeeActors => role is not null,
        Permission.SeePersons => role is Role.Coordinator or Role.Analyst or Role.Partner,
        // A partner only what belongs to the organisations it speaks for: Actors/Register/OwnRows.cs.
        Permission.WriteActors => role is Role.Coordinator or Role.Partner,
        Permission.KeepRegister => role is Role.Coordinator,
        Permission.SeeCooperation => role is not null,
        Permission.WorkTogether => role is Role.Coordinator or Role.Analyst or Role.Partner,
        Permission.KeepGroups => role is Role.Coordinator,
        Permission.SeeStrategies => role is not null,
        Permission.KeepStrategies => role is Role.Coordinator or Role.Analyst,
        Permission.SeeAssignments => role is not null,
        Permission.KeepAssignments => role is Role.Coordinator or Role.Analyst,
        // Whom advice reaches is for all; the log may name firms.
        Permission.SeeCases => role is not null,
        Permission.KeepCases => role is Role.Coordinator or Role.Analyst or Role.Partner,
        // A report that is not sent yet is for those who write it.
        Permission.SeeDuties => role is not null,
        Permission.KeepDuties => role is Role.Coordinator or Role.Analyst,
        Permission.SeeEvaluations => role is not null,
        // What was said in confidence is for those who hold the interviews.
        Permission.KeepEvaluations => role is Role.Coordinator or Role.Analyst,
        Permission.SeeStudies => role is not null,
        Permission.SeePseudonyms => role is Role.Coordinator or Role.Analyst,
        Permission.SeeNames => role is Role.Analyst,
        Permission.DescribePopulation => role is Role.Coordinator or Role.Analyst,
        // A preview shows names, which are the analyst's alone.
        Permission.ImportNetworks => role is Role.Analyst,
        // Who asks sees who has answered; who named whom is the study's owner's alone until approved.
        Permission.RunStudies => role is Role.Analyst,
        Permission.UndoImports => role is Role.Analyst or Role.Coordinator,
        Permission.SeePlaces => role is not null,
        Permission.DescribePlaces or Permission.LoadPlaces => role is Role.Coordinator,
        Permission.TellReach => role is Role.Coordinator or Role.Analyst,
        // An operator lets the first coordinator in, and sees of the partnership who is in it and nothing else.
        Permission.ManagePeople => role is Role.Coordinator || visitor is { IsOperator: true },
        _ => false,
    };
}
