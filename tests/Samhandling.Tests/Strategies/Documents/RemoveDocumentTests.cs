using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Hierarchy;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;
using System.Net;

namespace Samhandling.Tests.Strategies.Documents;

public sealed class RemoveDocumentTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task It_goes_once_that_is_confirmed_with_what_was_said_to_guide_it()
    {
        var document = _house.Document();
        _house.Guide(_house.Document("Lagen", DocumentKind.Law), document);

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"documents/{document.Id}/remove")).Send()).StatusCode);

        Assert.Equal(["Lagen"], _house.Fresh().StrategyDocuments.Select(d => d.Title));
        Assert.Empty(_house.Fresh().Guidances);
    }

    [Fact]
    public async Task One_that_others_stand_on_stays()
    {
        var (withObjective, guiding, former) = (_house.Document("Ett"), _house.Document("Två"), _house.Document("Tre"));
        _house.Objective(withObjective);
        _house.Guide(guiding, _house.Document("Fyra", after: former));

        foreach (var document in new[] { withObjective, guiding, former }) Assert.NotEmpty(Acting.Refused(await _house.Get<RemoveDocument>().Handle(document.Id)).Reason);
        Assert.Equal(4, _house.Fresh().StrategyDocuments.Count());
    }

    public void Dispose() => _house.Dispose();
}
