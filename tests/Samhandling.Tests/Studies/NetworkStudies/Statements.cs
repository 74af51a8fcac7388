using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Samhandling.Tests.Studies.NetworkStudies;

/// <summary>What a house reads from its database, statement by statement.</summary>
internal sealed class Statements : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _read = new();

    public void AddTo(IServiceCollection services) => services.AddSingleton<ILoggerProvider>(this)
        .Configure<LoggerFilterOptions>(options => options.Rules.Add(new(typeof(Statements).FullName, "Microsoft.EntityFrameworkCore.Database.Command", LogLevel.Information, null)));

    public void Clear() => _read.Clear();

    /// <summary>How many statements read from one of the tables; an empty name is all.</summary>
    public int Count(params string[] tables) => _read.Count(sql => tables.Any(table => sql.Contains($"FROM \"{table}", StringComparison.Ordinal)));

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (eventId.Name?.EndsWith("CommandExecuted", StringComparison.Ordinal) is true && formatter(state, exception) is var text && text.Contains("SELECT", StringComparison.Ordinal)) _read.Enqueue(text);
    }

    public void Dispose()
    {
    }
}
