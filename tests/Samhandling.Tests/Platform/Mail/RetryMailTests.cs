using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Mail;

namespace Samhandling.Tests.Platform.Mail;

public sealed class RetryMailTests : IDisposable
{
    private readonly House _house = new();

    [Theory]
    [InlineData("not an address")]
    [InlineData("eva@example.org")]
    public async Task What_has_not_come_back_or_never_can_arrive_is_not_tried_again(string to)
    {
        await _house.Get<Outbox>().Add(new(to, "Hello", "Hello"));
        await _house.Db.SaveAsync<int>(1);

        var answer = await _house.Get<RetryMail>().Handle((await _house.Db.OutgoingMails.SingleAsync()).Id);

        Assert.False(answer.Try(out _, out _));
    }

    [Fact]
    public async Task An_unknown_letter_is_not_found() => await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<RetryMail>().Handle(Guid.NewGuid()));

    [Fact]
    public async Task Only_the_coordinator_sees_the_letters() =>
        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Analyst).GetAsync($"/{House.Ours}/mail")).StatusCode);

    public void Dispose() => _house.Dispose();
}
