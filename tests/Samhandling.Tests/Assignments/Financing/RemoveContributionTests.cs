using System.Net;
using Samhandling.Assignments.Financing;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.Financing;

public sealed class RemoveContributionTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_was_said_no_to_goes()
    {
        var contribution = _house.Contribution();

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"contributions/{contribution.Id}/remove")).Send()).StatusCode);

        Assert.Empty(_house.Fresh().Contributions);
    }

    public void Dispose() => _house.Dispose();
}
