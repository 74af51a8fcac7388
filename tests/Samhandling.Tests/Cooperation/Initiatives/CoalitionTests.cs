using Samhandling.Actors.Register;
using Samhandling.Cooperation.Initiatives;

namespace Samhandling.Tests.Cooperation.Initiatives;

public sealed class CoalitionTests
{
    private static readonly Guid A = Guid.NewGuid(), B = Guid.NewGuid(), C = Guid.NewGuid();

    private static readonly CoalitionRule Two = new(2, PartyKind.DestinationCompany, null);

    [Fact]
    public void One_is_not_enough_and_two_are()
    {
        Assert.Equal(new Standing(0, 0, false), Two.Hold([]));
        Assert.Equal(new Standing(1, 50, false), Two.Hold([new(A, true, 50)]));
        Assert.Equal(new Standing(2, 80, true), Two.Hold([new(A, true, 50), new(B, true, 30)]));
    }

    [Fact]
    public void One_organisation_with_two_people_counts_once_with_what_it_said_last() =>
        Assert.Equal(new Standing(1, 70, false), Two.Hold([new(A, true, 50), new(A, true, 70)]));

    [Fact]
    public void Who_is_of_another_kind_pays_and_is_not_counted() =>
        Assert.Equal(new Standing(1, 1050, false), Two.Hold([new(A, true, 50), new(C, false, 1000)]));

    [Theory]
    [InlineData(81L, false)]
    [InlineData(80L, true)]
    public void A_least_sum_must_be_reached_too(long least, bool isEligible) =>
        Assert.Equal(isEligible, (Two with { LeastSum = least }).Hold([new(A, true, 50), new(B, true, 30)]).IsEligible);

    [Theory]
    [InlineData(PartyKind.Any, true)]
    [InlineData(PartyKind.DestinationCompany, true)]
    [InlineData(PartyKind.Company, true)]
    [InlineData(PartyKind.Municipality, false)]
    [InlineData(PartyKind.Region, false)]
    [InlineData(PartyKind.CivilSociety, false)]
    [InlineData(PartyKind.Research, false)]
    public void A_public_destination_company_is_of_these_kinds(PartyKind kind, bool fits) =>
        Assert.Equal(fits, kind.Fits(Organisation.Of(new() { Name = "Destination Fjällvik AB", Sector = Sector.Private, Form = LegalForm.PublicCompany, IsDestinationCompany = true })));
}
