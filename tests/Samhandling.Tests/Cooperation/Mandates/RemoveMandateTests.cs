using System.Net;
using Samhandling.Cooperation.Mandates;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Mandates;

public sealed class RemoveMandateTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task It_goes_once_that_is_confirmed()
    {
        var bank = _house.Organisation("Banken");
        var mandate = _house.Mandate(bank, _house.Person("Åsa Ek", bank));

        var answer = await (await OpenForm.At(_house, $"mandates/{mandate.Id}/remove")).Send();

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Empty(_house.Fresh().Mandates);
    }

    public void Dispose() => _house.Dispose();
}
