using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform.SignIn;
using Samhandling.Tests.Platform.Commands;

namespace Samhandling.Tests.Platform.Operation;

/// <summary>The program is asked to stop while forms are on their way to it.</summary>
public sealed class StoppingTests
{
    private const string Password = "three words in a row";
    private const int Visitors = 4;

    private static int Rounds => Environment.GetEnvironmentVariable("SAMHANDLING_TEST_TIER") == "REL" ? 100 : 3;

    [Fact]
    public async Task Who_is_sending_a_form_when_it_is_asked_to_stop_is_answered_and_what_was_said_is_saved()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("There is no SIGTERM.");
        for (var round = 0; round < Rounds; round++)
        {
            using var house = new House();
            var (program, browser) = await StartedProgram.Serving(house.Settings);
            using var started = program;
            using var _ = browser;
            var forms = new List<HalfSentForm>();
            foreach (var who in new[] { Who.Reader, Who.Partner, Who.Analyst, Who.Coordinator }.Take(Visitors)) forms.Add(await HalfSentForm.Send(house, browser.BaseAddress!, who));

            program.AskToStop();
            // Whoever comes now is turned away: it has begun to stop.
            while (await Answers(browser.BaseAddress!)) await Task.Yield();
            foreach (var form in forms) Assert.Equal((int)HttpStatusCode.Redirect, await form.SendTheRest());

            Assert.Equal(0, await program.End().WaitAsync(TimeSpan.FromSeconds(60)));
            var users = await house.Db.Users.AsNoTracking().ToListAsync();
            Assert.All(forms, form => Assert.NotNull(users.Single(u => u.Name == form.Who.ToString()).PasswordHash));
            foreach (var form in forms) form.Dispose();
        }
        Trust.Figure("R-16", "stops while forms were being sent, no form lost", Rounds);
    }

    private static async Task<bool> Answers(Uri address)
    {
        using var socket = new TcpClient();
        try { await socket.ConnectAsync(address.Host, address.Port); }
        catch (SocketException) { return false; }
        return true;
    }

    /// <summary>A form of which the instance has the head and half the body.</summary>
    private sealed class HalfSentForm : IDisposable
    {
        private readonly TcpClient _socket = new();
        private byte[] _rest = [];

        private HalfSentForm(Who who) => Who = who;

        public Who Who { get; }

        public static async Task<HalfSentForm> Send(House house, Uri address, Who who)
        {
            var token = (await house.AtTheMachine().GetRequiredService<AddUser>().Handle(new() { Email = $"{who}@example.org" })).Try(out var link, out var no) ? link : throw new InvalidOperationException(no.Reason);
            var cookies = new CookieContainer();
            using var browser = new HttpClient(new HttpClientHandler { CookieContainer = cookies }) { BaseAddress = address };
            var form = await OpenForm.At(browser, $"/set-password/{token}");
            using var content = new FormUrlEncodedContent([.. form.Hidden, new("Form.Password", Password), new("Form.Again", Password)]);
            var body = await content.ReadAsByteArrayAsync();
            var head = string.Create(CultureInfo.InvariantCulture, $"POST /set-password/{token} HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {body.Length}\r\nExpect: 100-continue\r\nCookie: {cookies.GetCookieHeader(address)}\r\n\r\n");

            var half = new HalfSentForm(who) { _rest = body[(body.Length / 2)..] };
            await half._socket.ConnectAsync(address.Host, address.Port);
            await half._socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head));
            // It says so when it begins to read the form.
            Assert.Equal(100, await half.Status());
            await half._socket.GetStream().WriteAsync(body.AsMemory(0, body.Length / 2));
            return half;
        }

        /// <returns>The answer's status.</returns>
        public async Task<int> SendTheRest()
        {
            await _socket.GetStream().WriteAsync(_rest);
            return await Status();
        }

        /// <summary>The next head that comes, read to its end; 0 when the other side has hung up.</summary>
        private async Task<int> Status()
        {
            var (head, next) = (new StringBuilder(), new byte[1]);
            while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
            {
                if (await _socket.GetStream().ReadAsync(next) == 0) return 0;
                head.Append((char)next[0]);
            }
            return int.Parse(head.ToString().Split(' ')[1], CultureInfo.InvariantCulture);
        }

        public void Dispose() => _socket.Dispose();
    }
}
