using System.Collections.Frozen;
using System.Reflection;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Primitives;

namespace Samhandling.Platform;

/// <summary>Takes a choice that was left empty for none. Until .NET 11 Blazor calls an empty field of a Guid? wrong, and nobody could mend it (dotnet/aspnetcore#68536).</summary>
internal static class EmptyChoices
{
    private static readonly FrozenSet<string> s_choices = typeof(EmptyChoices).Assembly.GetTypes()
        .SelectMany(component => component.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(form => form.IsDefined(typeof(SupplyParameterFromFormAttribute)))
        .SelectMany(form => form.PropertyType.GetProperties().Where(field => field.PropertyType == typeof(Guid?)).Select(field => $"{form.Name}.{field.Name}"))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // After the token was looked at: whose form was refused there may not have been readable at all.
    public static void UseEmptyChoices(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: true } && context.Request.HasFormContentType && context.Request.Form is var form && form.Any(IsEmptyChoice))
            context.Request.Form = new FormCollection(form.Where(field => !IsEmptyChoice(field)).ToDictionary(), form.Files);
        return next(context);
    });

    private static bool IsEmptyChoice(KeyValuePair<string, StringValues> field) => StringValues.IsNullOrEmpty(field.Value) && s_choices.Contains(field.Key);
}
