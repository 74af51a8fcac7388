using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Platform.Mail;
using Samhandling.Tests.Platform.Jobs;

namespace Samhandling.Tests.Platform.Mail;

public sealed class MailRunnerTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly MailSink _sink = new();
    private readonly House _house;

    public MailRunnerTests() => _house = new House(services => services.AddSingleton<TimeProvider>(_clock)
        .AddSingleton<IMailSender>(provider => new SmtpSender(provider.GetRequiredService<Settings>() with { Smtp = _sink.Address })));

    [Fact]
    public async Task A_mail_server_gets_the_letter()
    {
        await Put("eva@example.org");

        await SendAll();

        Assert.Contains("Message-ID: <", Assert.Single(_sink.Taken), StringComparison.Ordinal);
        Assert.Equal(MailState.Sent, (await Mail()).State);
    }

    [Fact]
    public async Task What_cannot_be_taken_now_is_tried_again_later_and_later_and_then_given_up()
    {
        await Put("eva@example.org");
        _sink.Answer = "451 later";
        var pauses = new List<double>();

        await SendAll();
        while ((await Mail()).State is MailState.Waiting)
        {
            var next = DateTime.SpecifyKind((await Mail()).NextTryAt, DateTimeKind.Utc);
            pauses.Add((next - _clock.Now.UtcDateTime).TotalMinutes);
            _clock.Now = new(next);
            await SendAll();
        }

        Assert.Equal([1, 5, 30, 120, 480, 1440], pauses);
        Assert.Equal(MailState.Bounced, (await Mail()).State);
    }

    [Fact]
    public async Task What_was_put_off_goes_out_when_the_server_is_well_again()
    {
        await Put("eva@example.org");
        _sink.Answer = "451 later";
        await SendAll();
        _sink.Answer = "250 ok";

        await SendAll();
        Assert.Empty(_sink.Taken);
        _clock.Now += TimeSpan.FromMinutes(1);
        await SendAll();

        Assert.Single(_sink.Taken);
    }

    [Fact]
    public async Task What_is_refused_for_good_comes_back_and_is_tried_again_only_when_somebody_asks()
    {
        await Put("eva@example.org");
        _sink.Answer = "550 nobody here";
        await SendAll();
        _clock.Now += TimeSpan.FromDays(2);
        _sink.Answer = "250 ok";
        await SendAll();
        Assert.Equal(MailState.Bounced, (await Mail()).State);

        var page = await _house.Page("mail");
        Assert.Contains("Came back", page.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        await (await OpenForm.At(_house, "mail")).SendPlain(("MailId", page.QuerySelector("button[name=MailId]")!.GetAttribute("value")!));
        await SendAll();

        Assert.Single(_sink.Taken);
    }

    [Fact]
    public async Task A_sender_that_was_killed_is_followed_by_another_with_the_same_Message_ID()
    {
        await Put("eva@example.org");
        await SendAll();
        // As it was when the first had sent it and not yet written that down.
        await _house.Db.OutgoingMails.ExecuteUpdateAsync(m => m.SetProperty(p => p.State, MailState.Waiting));

        await SendAll();
        Assert.Single(_sink.Taken);
        _clock.Now += TimeSpan.FromMinutes(2);
        await SendAll();

        Assert.Equal(2, _sink.Taken.Count);
        Assert.Single(_sink.Taken.Select(KilledMailTests.MessageId).Distinct());
    }

    [Fact]
    public async Task Of_many_senders_each_letter_has_one()
    {
        for (var i = 0; i < 12; i++) await Put($"p{i}@example.org");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(SendAll)));

        Assert.Equal(12, _sink.Taken.Count);
        Assert.Equal(12, _sink.Taken.Select(KilledMailTests.MessageId).Distinct().Count());
    }

    public void Dispose()
    {
        _house.Dispose();
        _sink.Dispose();
    }

    private async Task Put(string to)
    {
        await _house.Get<Outbox>().Add(new(to, "Hello", "Hello"));
        await _house.Db.SaveAsync<int>(1);
    }

    private async Task SendAll()
    {
        while (await _house.Get<MailRunner>().SendNext()) { }
    }

    private Task<OutgoingMail> Mail() => _house.Db.OutgoingMails.AsNoTracking().SingleAsync();
}
