using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Cooperation.Interest;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Interest;

public sealed class HeldByInterestTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task An_erased_person_s_interest_is_told_before_and_stays_as_the_organisation_s()
    {
        var interest = _house.Interest(_house.Proposal(), _house.Organisation("Banken"));

        Assert.Contains(await _house.Get<ErasePerson>().Held(interest.PersonId!.Value), held => held.What == "Skyltar längs leden");
        Acting.Agreed(await _house.Get<ErasePerson>().Handle(interest.PersonId!.Value));

        Assert.Null((await _house.Fresh().DeclaredInterests.SingleAsync()).PersonId);
    }

    public void Dispose() => _house.Dispose();
}
