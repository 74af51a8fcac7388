using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Samhandling.Platform.Data;
using Samhandling.Platform.Limiting;
using Samhandling.Platform.Ui;

namespace Samhandling.Platform;

/// <summary>What the visitor gets when a page cannot be shown: what to do, and for a failure a reference to find it by in the log. Nothing else.</summary>
public sealed partial class ErrorAnswers(RequestDelegate next, ILogger<ErrorAnswers> log)
{
    private static readonly object s_told = new();
    private static readonly TimeSpan s_soon = TimeSpan.FromSeconds(5);

    /// <summary>The page answers with this status and says itself what to do.</summary>
    public static void Told(HttpContext context, int status)
    {
        context.Items[s_told] = true;
        context.Response.StatusCode = status;
    }

    /// <summary>As <see cref="Told"/> where the database is away for a moment: the same may come again soon.</summary>
    public static void ToldAway(HttpContext context)
    {
        Told(context, StatusCodes.Status503ServiceUnavailable);
        ComeAgain(context, s_soon);
    }

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            if (context.Response is { HasStarted: false, StatusCode: >= 400 } && !context.Items.ContainsKey(s_told)) await Draw(context, context.Response.StatusCode);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the answer any more.
        }
        catch (Exception error) when (!context.Response.HasStarted)
        {
            var (status, isAway) = (Status(error), Databases.IsAway(error));
            if (isAway || status == StatusCodes.Status500InternalServerError) Failed(context.TraceIdentifier, error);
            await Draw(context, status, isAway ? s_soon : (error as LaterException)?.After, error is NotFoundException ? await Unsaved(context) : null, isAway);
        }
    }

    private static int Status(Exception error) => error switch
    {
        NotFoundException => StatusCodes.Status404NotFound,
        UnauthorizedAccessException => StatusCodes.Status403Forbidden,
        LaterException later => later.Status,
        BadHttpRequestException bad => bad.StatusCode,
        _ when Databases.IsAway(error) => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static async Task<Unsaved?> Unsaved(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && context.RequestServices.GetRequiredService<ReadingTurn>().Page is { } page ? await page.Unsaved() : null;

    // In a scope of its own, since the one that failed may hold a half-drawn page or a broken connection.
    private static async Task Draw(HttpContext context, int status, TimeSpan? again = null, Unsaved? unsaved = null, bool isAway = false)
    {
        context.Response.Clear();
        context.Response.StatusCode = status;
        if (again is { } time) ComeAgain(context, time);
        var (failed, visit) = (context.RequestServices, context.RequestServices.GetRequiredService<Visit>());
        await using var scope = failed.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().GoOn(visit);
        context.RequestServices = scope.ServiceProvider;
        IResult page = unsaved is null
            ? new RazorComponentResult<ErrorDocument>(new { Status = status, IsAway = isAway }) { StatusCode = status }
            : new RazorComponentResult<GoneDocument>(new { Unsaved = unsaved }) { StatusCode = status };
        try { await page.ExecuteAsync(context); }
        finally { context.RequestServices = failed; }
    }

    private static void ComeAgain(HttpContext context, TimeSpan after) => context.Response.Headers.RetryAfter = Math.Ceiling(after.TotalSeconds).ToString(CultureInfo.InvariantCulture);

    [LoggerMessage(Level = LogLevel.Error, Message = "Reference {Reference}")]
    private partial void Failed(string reference, Exception error);
}
