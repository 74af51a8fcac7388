using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Ui;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
builder.Services.AddRazorComponents();
builder.Services.AddPlatform(builder.Configuration);

var app = builder.Build();
app.UseSecurityHeaders();
app.UseExceptionHandler(new ExceptionHandlerOptions
{
    StatusCodeSelector = error => error switch
    {
        NotFoundException => StatusCodes.Status404NotFound,
        UnauthorizedAccessException => StatusCodes.Status403Forbidden,
        _ => StatusCodes.Status500InternalServerError,
    },
    ExceptionHandler = _ => Task.CompletedTask,
    AllowStatusCode404Response = true,
});
app.UseRequestLocalization("en", "sv", "nb");
app.UseAuthentication();
app.UseMiddleware<Door>();
app.UseAntiforgery();
app.MapRazorComponents<App>();

await app.MigrateAsync();
await app.RunAsync();
