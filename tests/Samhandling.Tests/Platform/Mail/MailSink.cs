using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Samhandling.Tests.Platform.Mail;

/// <summary>A mail server of this machine that takes every letter, or answers as the test wants.</summary>
internal sealed class MailSink : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public MailSink()
    {
        _listener.Start();
        Address = $"smtp://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";
        _ = Listen();
    }

    public string Address { get; }

    /// <summary>The letters as they came, headers and all.</summary>
    public ConcurrentQueue<string> Taken { get; } = new();

    /// <summary>What it says to a recipient.</summary>
    public string Answer { get; set; } = "250 ok";

    public void Dispose() => _listener.Dispose();

    private async Task Listen()
    {
        try
        {
            while (true) _ = Talk(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception over) when (over is SocketException or ObjectDisposedException) { return; }
    }

    private async Task Talk(TcpClient client)
    {
        try
        {
            using var _ = client;
            using var reader = new StreamReader(client.GetStream(), Encoding.Latin1);
            await using var writer = new StreamWriter(client.GetStream(), Encoding.Latin1) { AutoFlush = true, NewLine = "\r\n" };
            await writer.WriteLineAsync("220 sink");
            while (await reader.ReadLineAsync() is { } line)
            {
                if (line.StartsWith("RCPT", StringComparison.Ordinal)) await writer.WriteLineAsync(Answer);
                else if (line is "DATA") await Take(reader, writer);
                else if (line is "QUIT") return;
                else await writer.WriteLineAsync("250 ok");
            }
        }
        catch (IOException) { return; }
    }

    private async Task Take(StreamReader reader, StreamWriter writer)
    {
        await writer.WriteLineAsync("354 go on");
        var letter = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line is ".")
            {
                Taken.Enqueue(letter.ToString());
                await writer.WriteLineAsync("250 taken");
                return;
            }
            letter.AppendLine(line);
        }
    }
}
