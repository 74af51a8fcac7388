using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Hierarchy;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;
using System.Net;

namespace Samhandling.Tests.Strategies.Hierarchy;

public sealed class UntieDocumentTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Both_documents_stay()
    {
        var (above, below) = (_house.Document("Lagen"), _house.Document());
        var guidance = _house.Guide(above, below);

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"documents/{below.Id}/guide/{guidance.Id}/remove")).Send()).StatusCode);

        Assert.Empty(_house.Fresh().Guidances);
        Assert.Equal(2, _house.Fresh().StrategyDocuments.Count());
    }

    public void Dispose() => _house.Dispose();
}
