using System.Net;
using Samhandling.Assignments.Agreements;
using Samhandling.Assignments.Tasks;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.Agreements;

public sealed class RemoveAgreementTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task One_that_was_added_by_mistake_goes_once_that_is_confirmed_and_its_empty_areas_with_it()
    {
        var area = _house.Area();

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"agreements/{area.AgreementId}/remove")).Send()).StatusCode);

        Assert.Empty(_house.Fresh().Agreements);
        Assert.Empty(_house.Fresh().ServiceAreas);
    }

    [Fact]
    public async Task One_with_tasks_stays()
    {
        var area = _house.Area();
        _house.AssignmentTask(area);

        Assert.StartsWith("The agreement has tasks", Acting.Refused(await _house.Get<RemoveAgreement>().Handle(area.AgreementId)).Reason, StringComparison.Ordinal);
        Assert.Single(_house.Fresh().Agreements);
    }

    public void Dispose() => _house.Dispose();
}
