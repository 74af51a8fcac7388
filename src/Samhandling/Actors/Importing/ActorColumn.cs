namespace Samhandling.Actors.Importing;

/// <summary>What a column of a list of actors tells.</summary>
public enum ActorColumn
{
    Nothing, Person, OtherNames, Email, Phone, Language, LegalBasis, Source, ConsentOn, CheckedOn, Key,
    Organisation, Title, From, To,
    FormerNames, Number, Sector, Form, Place, IsCommercial, IsDestinationCompany, PartOf, MemberOf,
}
